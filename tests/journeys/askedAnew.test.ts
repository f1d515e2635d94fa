import { confirmDecision, decideRequest, withdrawRequest } from '../../bot/office/requests/acts.ts';
import { journey } from '../support/journey.ts';
import { asked } from '../support/openings.ts';
import type { Script } from '../support/script.ts';

const receipt = ['right.one.access', 'right.number', 'right.answer', 'right.next', 'meant.request'] as const;
const asksAccess = (talk: Script): Script =>
  asked(talk, 'phone')
    .user('Ik wil inzage in mijn gegevens')
    .bot(...receipt);

const complains = (talk: Script): Script =>
  asked(talk, 'phone').user('Ik wil een klacht indienen over jullie medewerker').bot('right.complaint', 'right.number', 'meant.complaint');
const decides = (talk: Script): Script =>
  talk.staff('decides on it', async (office) => {
    await decideRequest(office, 'ZG-TEST-0001', 'complaint', { outcome: 'granted', ground: null, explanation: 'Opgelost.' });
  });
const withdraws = (talk: Script): Script =>
  talk.staff('hears on the phone that it need not be', (office) => withdrawRequest(office, 'ZG-TEST-0001', null, 'Ze belde.'));

journey('a request that was taken back by phone and is asked again in the chat', (talk) =>
  withdraws(asksAccess(talk))
    .hours(1)
    .user('Ik wil inzage in mijn gegevens')
    .bot(...receipt)
    .mentions('Nummer: ZG-TEST-0002.')
    .requests({ items: [{ status: 'withdrawn' }] }, { items: [{ status: 'received' }] }),
);

journey('a complaint that was answered, and one after it', (talk) =>
  decides(complains(talk))
    .user('Ik wil een klacht indienen over jullie medewerker')
    .bot('right.complaint', 'right.number', 'meant.complaint')
    .requests({ items: [{ status: 'decided' }] }, { items: [{ status: 'received' }] })
    .user('ik trek mijn klacht in')
    .bot('right.takenBack', 'right.askAgain', 'contact.short.phone')
    .mentions('nummer ZG-TEST-0002')
    .requests({ items: [{ status: 'decided' }] }, { items: [{ status: 'withdrawn' }] }),
);

journey('a request that was answered is not said to be taken back', (talk) =>
  decides(complains(talk))
    .user('ik trek mijn klacht in')
    .bot('progress.granted', 'contact.short.phone')
    .requests({ items: [{ status: 'decided' }] }),
);

const none = { outcome: 'notApplicable', ground: null, explanation: 'Er is niets van haar bewaard.' } as const;
journey('what was typed here is not erased at once while access that was decided on is still to be given', (talk) =>
  asksAccess(talk)
    .staff('finds nothing, and another confirms it', async (office) => {
      await decideRequest(office, 'ZG-TEST-0001', 'access', none);
      await confirmDecision({ ...office, actor: { ...office.actor, id: 'second' } }, 'ZG-TEST-0001', 'access');
    })
    .user('Wis al mijn gegevens')
    .bot('right.one.erasure', 'right.number', 'right.answer', 'right.next', 'meant.request'),
);
