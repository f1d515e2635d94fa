import { closeAsDuplicate } from '../../bot/office/requests/closeAsDuplicate.ts';
import { decideRequest, extendRequest, verifyRequest, withdrawRequest } from '../../bot/office/requests/acts.ts';
import { journey } from '../support/journey.ts';
import { asked } from '../support/openings.ts';
import type { Script } from '../support/script.ts';

const granted = { outcome: 'granted', ground: null, explanation: 'We zijn te laat geweest, en dat spijt ons.' } as const;
const first = 'ZG-TEST-0002';

/** Access and a complaint are asked after a first contact. */
const asksBoth = (talk: Script): Script =>
  asked(talk, 'after')
    .user('ik wil inzage in mijn gegevens en ik wil een klacht indienen')
    .anyAnswer()
    .user('ja')
    .bot('meant.done', 'check.sent', 'check.askCode')
    .user('overslaan')
    .bot('check.skipped');

journey('what the office decided is told in the conversation that asked it, and only what is open is taken back', (talk) =>
  asksBoth(talk)
    .user('hoe staat het met mijn verzoek?')
    .bot('right.courseAbout')
    .staff('Een medewerker beslist over de klacht.', async (office) => {
      await decideRequest(office, first, 'complaint', granted);
    })
    .user('hoe staat het met mijn verzoek?')
    .bot('right.course', 'progress.granted')
    .mentions('inzage, met nummer ZG-TEST-0002', 'Het gaat om een klacht.')
    .user('ik wil mijn klacht intrekken')
    .bot('progress.granted')
    .user('ik wil mijn verzoek intrekken')
    .bot('right.takenBack', 'right.askAgain')
    .mentions('Ingetrokken: inzage, nummer ZG-TEST-0002.')
    .requests({
      items: [
        { right: 'access', status: 'withdrawn' },
        { right: 'complaint', status: 'decided', outcome: 'granted' },
      ],
    })
    .user('ik wil mijn verzoek intrekken')
    .bot('progress.withdrawn', 'progress.granted')
    .user('ik wil een klacht indienen over jullie telefoon')
    .botEndsWith('meant.complaint')
    .requests({ items: [{}, { status: 'decided' }] }, { items: [{ right: 'complaint', status: 'received' }] }),
);

journey('a term that was extended is told where it was asked', (talk) =>
  asksBoth(talk)
    .staff('Een medewerker verlengt de termijn.', async (office) => {
      await extendRequest(office, first, null, 'Het zijn veel gesprekken, en we zoeken ze allemaal op.');
    })
    .user('hoe staat het met mijn verzoek?')
    .bot('right.course', 'right.courseUndated')
    .mentions('inzage, met nummer ZG-TEST-0002', 'uiterlijk op zondag 3 mei 2026'),
);

journey('a request that the staff withdrew is told as that', (talk) =>
  asksBoth(talk)
    .staff('Een medewerker trekt het verzoek in, zoals aan de telefoon is gevraagd.', (office) =>
      withdrawRequest(office, first, null, 'Gebeld, en gezegd dat het niet meer hoeft.'),
    )
    .user('hoe staat het met mijn verzoek?')
    .bot('progress.withdrawn', 'progress.withdrawn')
    .user('ik wil mijn verzoek intrekken')
    .anyAnswer()
    .user('ik wil inzage in mijn gegevens')
    .bot('right.one.access', 'right.number', 'right.answer', 'right.next', 'meant.request'),
);

journey('a request that was closed as the same as another is told as that', (talk) =>
  asked(talk, 'after')
    .user('ik wil een klacht indienen')
    .bot('right.complaint', 'right.number', 'meant.complaint')
    .user('ja')
    .bot('meant.done')
    .user('ik wil nog een klacht indienen, over de lange wachttijd van gisteren')
    .anyAnswer()
    .user('ja')
    .bot('meant.done')
    .staff('Een medewerker sluit de tweede klacht: die is hetzelfde als de eerste.', (office) =>
      closeAsDuplicate(office, 'ZG-TEST-0003', first, null, 'Twee keer hetzelfde gevraagd.'),
    )
    .user('hoe staat het met mijn verzoek?')
    .bot('right.courseUndated', 'progress.duplicate'),
);

journey('what was answered while it was still asked back is not asked back any more', (talk) =>
  asked(talk, 'after')
    .user('ik wil een klacht indienen')
    .bot('right.complaint', 'right.number', 'meant.complaint')
    .staff('Een medewerker beslist over de klacht.', async (office) => {
      await decideRequest(office, first, 'complaint', granted);
    })
    .user('nee')
    .bot('progress.granted')
    .requests({ items: [{ status: 'decided' }] }),
);

/** Somebody of the staff made sure who asks, and grants the erasure of what was handed in. */
const isGranted = (talk: Script): Script =>
  asked(talk, 'after')
    .user('ik wil dat jullie mijn gegevens wissen')
    .anyAnswer()
    .user('ja')
    .anyAnswer()
    .user('overslaan')
    .anyAnswer()
    .staff('Een medewerker belt terug, en wijst de verwijdering toe.', async (office) => {
      await verifyRequest(office, first, 'Teruggebeld op het nummer in het dossier.', null);
      await decideRequest(office, first, 'erasure', { outcome: 'granted', ground: null, explanation: '' });
    });

journey('whoever wants to keep their data after the erasure was granted is heard by a person at once', (talk) =>
  isGranted(talk)
    .user('laat die wissing toch maar zitten')
    .bot('right.regretPassed', 'progress.granted')
    .handoffs({ reason: 'intake' }, { reason: 'right' }, { reason: 'right', priority: 'high' })
    .staff('Een medewerker trekt de verwijdering in, voor zij is uitgevoerd.', (office) =>
      withdrawRequest(office, first, 'erasure', 'Ze wil haar gegevens toch houden.'),
    )
    .requests({ items: [{ right: 'erasure', status: 'withdrawn' }] }),
);
