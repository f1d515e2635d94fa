import { journey } from '../support/journey.ts';
import { asked, summary } from '../support/openings.ts';

const dangers = [
  { kind: 'suicidal', says: 'ik wil niet meer leven', numbers: ['112', '113'] },
  { kind: 'medical_emergency', says: 'mijn man ademt niet meer', numbers: ['112'] },
  { kind: 'violence', says: 'mijn man slaat me', numbers: ['112', '0800-2000'] },
] as const;
const name: Record<(typeof dangers)[number]['kind'], string> = {
  suicidal: 'a wish to die',
  medical_emergency: 'a medical emergency',
  violence: 'violence at home',
};
/** The summary of what an advisor can read already. */
const waiting = summary.map((key) => (key === 'review.question' ? 'review.questionWaiting' : key));
const waitingWithoutRelation = waiting.filter((key) => key !== 'review.line.relation');
const end = ['done.reference', 'done.next.both', 'done.change', 'done.back'] as const;

for (const { kind, says, numbers } of dangers) {
  journey(`${name[kind]} where the name is asked, and going on to the end`, (talk) =>
    asked(talk, 'name')
      .user(says)
      .bot(`crisis.${kind}`, 'crisis.notMeant')
      .mentions(...numbers)
      .handoffs({ reason: 'crisis', priority: 'high' })
      .dossier({ status: 'waiting', situation: says, name: null, flags: ['crisis', 'unconfirmed'], unconfirmed: ['situation'] })
      .user('dat bedoelde ik niet zo')
      .bot('crisis.goOn', 'contact.short.name')
      .user('Riet de Vries')
      .bot('contact.thanksName', 'contact.ask.phone')
      .dossier({ name: 'Riet de Vries', unconfirmed: ['name', 'situation'] })
      .user('06 12 34 56 78')
      .bot('contact.thanks', 'contact.ask.email')
      .user('riet@voorbeeld.nl')
      .bot('contact.thanks', ...waitingWithoutRelation)
      .mentions(`Je vraag: ${says}`)
      .user('ja')
      .bot('done.thanks', ...end)
      .dossier({ phone: '+31612345678', email: 'riet@voorbeeld.nl', situation: says, flags: ['crisis'], unconfirmed: [] })
      .handoffs({ reason: 'crisis', priority: 'high' }, { reason: 'intake' })
      .consents(),
  );

  journey(`${name[kind]} where the story is asked, when the conversation ends there`, (talk) =>
    asked(talk, 'situation')
      .user(says)
      .bot(`crisis.${kind}`, 'crisis.notMeant')
      .mentions(...numbers)
      .hours(100)
      .dossier({ status: 'waiting', name: 'Riet de Vries', phone: '+31612345678', situation: says, flags: ['crisis', 'unconfirmed'] })
      .handoffs({ reason: 'crisis', priority: 'high' }),
  );

  journey(`${name[kind]} where the question about offers is open`, (talk) =>
    asked(talk, 'offers')
      .user(says)
      .bot(`crisis.${kind}`, 'crisis.notMeant')
      .mentions(...numbers)
      .user('Verder')
      .bot('crisis.goOn', 'done.open')
      .user('ja')
      .bot('done.open')
      .consents()
      .dossier({ flags: ['crisis'], situation: `Mijn moeder heeft dementie en woont nog thuis.\n${says}` })
      .handoffs({ reason: 'intake' }, { reason: 'crisis', priority: 'high' }),
  );

  journey(`${name[kind]}, with nobody there and no way to call`, (talk) =>
    asked(talk, 'phone')
      .user(says)
      .bot(`crisis.${kind}`, 'crisis.notMeant')
      .user('er is niemand bij me')
      .bot(`crisis.${kind}.alone`)
      .mentions(...numbers.slice(0, 1))
      .user('ik kan niet bellen')
      .bot(`crisis.${kind}.still`)
      .mentions(...numbers)
      .user('wat moet ik nu doen')
      .bot(`crisis.${kind}.people`)
      .mentions(...numbers)
      .dossier({ remarks: ['er is niemand bij me', 'ik kan niet bellen'] })
      .handoffs({ reason: 'crisis', priority: 'high' }),
  );

  journey(`${name[kind]}, and help that comes`, (talk) =>
    asked(talk, 'phone')
      .user(says)
      .bot(`crisis.${kind}`, 'crisis.notMeant')
      .user('ik heb 112 gebeld')
      .bot(`crisis.${kind}.calling`)
      .mentions(...numbers)
      .user('mijn zus is er nu')
      .bot(`crisis.${kind}.stays`)
      .mentions(...numbers)
      .user('bedankt')
      .bot(`crisis.${kind}.later`)
      .mentions(...numbers.slice(0, 1))
      .user('oké')
      .bot(`crisis.${kind}.calling`)
      .user('verder')
      .bot('crisis.goOn', 'contact.short.phone'),
  );
}

journey('danger once more, of the same kind and of another', (talk) =>
  asked(talk, 'phone')
    .user('ik wil niet meer leven')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .user('ik wil er een eind aan maken')
    .bot('crisis.suicidal.again')
    .handoffs({ reason: 'crisis', priority: 'high' })
    .user('mijn man slaat me')
    .bot('crisis.violence', 'crisis.notMeant')
    .handoffs({ reason: 'crisis', priority: 'high' }, { reason: 'crisis', priority: 'high' }),
);

journey('somebody who goes on writing the same', (talk) =>
  asked(talk, 'phone')
    .user('ik wil niet meer leven')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .user('ik wil niet meer leven')
    .bot('crisis.suicidal.again')
    .user('ik wil niet meer leven')
    .bot('crisis.suicidal.still')
    .mentions('112', '113')
    .user('ik wil niet meer leven')
    .bot('crisis.suicidal.people')
    .mentions('112', '113')
    .user('ik wil niet meer leven')
    .bot('crisis.suicidal.again')
    .handoffs({ reason: 'crisis', priority: 'high' }),
);

journey('an answer to the open question after an alarm', (talk) =>
  asked(talk, 'situation')
    .user('mijn man slaat me')
    .bot('crisis.violence', 'crisis.notMeant')
    .user('Mijn man heeft dementie en woont nog thuis.')
    .bot('contact.thanks', ...waiting)
    .dossier({ situation: 'mijn man slaat me\nMijn man heeft dementie en woont nog thuis.', relation: 'partner' }),
);

journey('questions of another kind in the middle of a crisis', (talk) =>
  asked(talk, 'phone')
    .user('mijn man slaat me')
    .bot('crisis.violence', 'crisis.notMeant')
    .user('wie kan dit lezen?')
    .botEndsWith('crisis.violence.again')
    .user('ben jij een mens?')
    .bot('help.being', 'crisis.violence.still')
    .user('stop')
    .bot('crisis.violence.again', 'stop.waiting')
    .hours(100)
    .dossier({ status: 'waiting', name: 'Riet de Vries' }),
);

journey('starting again after an alarm', (talk) =>
  asked(talk, 'email')
    .user('ik wil niet meer leven')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .user('opnieuw')
    .bot('crisis.suicidal.people', 'restart.waiting', 'contact.ask.name')
    .dossier({ name: 'Riet de Vries', phone: '+31612345678', situation: 'ik wil niet meer leven' })
    .user('Anna')
    .bot('contact.thanksName', 'contact.ask.phone')
    .dossier({ name: 'Anna', phone: '+31612345678' })
    .user('overslaan')
    .bot('contact.skipped', 'contact.ask.email')
    .dossier({ name: 'Anna', phone: null, notGiven: ['phone'] })
    .user('anna@voorbeeld.nl')
    .bot('contact.thanks', ...waitingWithoutRelation)
    .user('ja')
    .bot('done.thanks', 'done.reference', 'done.next.email', 'done.change', 'done.back')
    .dossier({ name: 'Anna', phone: null, email: 'anna@voorbeeld.nl', situation: 'ik wil niet meer leven' }),
);

journey('starting again after an alarm, and then a person', (talk) =>
  asked(talk, 'email')
    .user('ik wil niet meer leven')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .user('opnieuw')
    .bot('crisis.suicidal.people', 'restart.waiting', 'contact.ask.name')
    .user('ik wil een mens spreken')
    .bot('crisis.suicidal.again', 'person.passed', 'done.reference', 'done.next.phone', 'done.change', 'done.back')
    .dossier({ name: 'Riet de Vries', phone: '+31612345678', situation: 'ik wil niet meer leven', preference: 'phone' }),
);

journey('coming back the day after an alarm', (talk) =>
  asked(talk, 'email')
    .user('ik wil niet meer leven')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .returns(24)
    .bot('welcome.back', 'crisis.suicidal.again')
    .mentions('112', '113')
    .buttons('Verder')
    .serverRestarts()
    .user('verder')
    .bot('crisis.goOn', 'contact.short.email'),
);

journey('danger where consent for health data is asked', { healthGround: 'explicit_consent' }, (talk) =>
  asked(talk, 'email')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'health.question')
    .user('ik wil niet meer leven')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .dossier({ situation: 'ik wil niet meer leven' })
    .user('zo bedoelde ik het niet')
    .bot('crisis.goOn', ...waitingWithoutRelation)
    .user('ja')
    .bot('done.thanks', ...end)
    .consents()
    .dossier({ situation: 'ik wil niet meer leven', flags: ['crisis'] }),
);

journey('a person wanted after an alarm, where consent for health data would be asked', { healthGround: 'explicit_consent' }, (talk) =>
  asked(talk, 'phone')
    .user('mijn man slaat me')
    .bot('crisis.violence', 'crisis.notMeant')
    .user('ik wil iemand spreken')
    .bot('crisis.violence.again', 'person.passed', 'done.reference', 'done.next.chat', 'done.change', 'done.back', 'person.offer')
    .dossier({ name: 'Riet de Vries', situation: 'mijn man slaat me', unconfirmed: ['name', 'situation'] })
    .handoffs({ reason: 'crisis', priority: 'high' }, { reason: 'person' }),
);

journey('danger after consent for health data was refused', { healthGround: 'explicit_consent' }, (talk) =>
  asked(talk, 'email')
    .user('riet@voorbeeld.nl')
    .bot('contact.thanks', 'health.question')
    .user('nee')
    .bot('health.refused', ...summary.filter((key) => key !== 'review.line.relation'))
    .user('ik wil niet meer leven')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .dossier({ situation: null, flags: ['crisis', 'unconfirmed'] })
    .handoffs({ reason: 'crisis', priority: 'high' }),
);

journey('danger told by somebody under 16', (talk) =>
  asked(talk, 'name')
    .user('ik ben 13 en ik wil niet meer leven')
    .bot('crisis.suicidal', 'crisis.minor', 'crisis.notMeant')
    .mentions('112', '113', '0800-0432')
    .handoffs({ reason: 'crisis', priority: 'high' })
    .dossier({ flags: ['minor', 'crisis', 'unconfirmed'] }),
);

journey('somebody under 16 goes first', (talk) =>
  asked(talk, 'phone')
    .user('ik ben 14')
    .bot('crisis.minor', 'contact.short.phone')
    .mentions('0800-0432', 'Een adviseur praat eerst met jou')
    .user('06 12 34 56 78')
    .bot('contact.thanks', 'contact.ask.email')
    .user('overslaan')
    .bot('contact.skipped', 'contact.ask.situation')
    .user('Ik zorg voor mijn moeder, ze heeft MS.')
    .bot('contact.thanks', ...summary)
    .user('ja')
    .bot('done.thanks', 'done.reference', 'done.next.phone', 'done.change', 'done.back')
    .handoffs({ reason: 'intake', priority: 'high' })
    .dossier({ flags: ['minor'] })
    .consents(),
);

journey('somebody under 16 asks who will hear of it', (talk) =>
  asked(talk, 'phone')
    .user('ik ben 14')
    .bot('crisis.minor', 'contact.short.phone')
    .user('krijgt mijn moeder dit te horen?')
    .bot('minor.secrecy', 'contact.short.phone')
    .mentions('Beloven dat niemand iets hoort, kan ik niet')
    .user('beloof je dat je niks zegt')
    .bot('minor.secrecy', 'contact.short.phone')
    .user('06 12 34 56 78')
    .bot('contact.thanks', 'contact.ask.email'),
);

journey('somebody under 16 tells that nobody may know after everything was handed over', (talk) =>
  asked(talk, 'after')
    .user('ik ben trouwens 15')
    .bot('crisis.minor', 'done.added')
    .user('vertellen jullie dit aan mijn vader?')
    .bot('minor.secrecy')
    .user('mijn ouders mogen dit niet weten')
    .bot('caution.noted', 'minor.secrecy'),
);

journey('an age told after everything was handed over', (talk) =>
  asked(talk, 'after')
    .user('ik ben trouwens 15')
    .bot('crisis.minor', 'done.added')
    .handoffs({ reason: 'intake', priority: 'normal' }, { reason: 'intake', priority: 'high', words: ['ik ben trouwens 15'] })
    .dossier({ flags: ['minor'] }),
);

journey('a number that must not be kept, told beside danger', (talk) =>
  asked(talk, 'name')
    .user('mijn bsn is 111222333 en ik wil niet meer leven')
    .bot('crisis.suicidal', 'masked.bsn', 'crisis.notMeant')
    .keepsNothingOf('111222333'),
);

journey('danger again after help was near', (talk) =>
  asked(talk, 'phone')
    .user('ik wil niet meer leven')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .user('mijn zus is bij me')
    .bot('crisis.suicidal.calling')
    .user('ik wil nog steeds niet meer leven')
    .bot('crisis.suicidal.again')
    .handoffs({ reason: 'crisis', priority: 'high' }),
);

journey('danger that was waved away, and meant after all', (talk) =>
  asked(talk, 'phone')
    .user('ik wil niet meer leven')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .user('verder')
    .bot('crisis.goOn', 'contact.short.phone')
    .user('nou eigenlijk meen ik het wel')
    .bot('crisis.suicidal.again')
    .mentions('112', '113')
    .user('verder')
    .bot('crisis.goOn', 'contact.short.phone'),
);

journey('a name told in the same breath as danger is not asked for again', (talk) =>
  asked(talk, 'name')
    .user('Ik ben Jan Smit en ik wil niet meer leven')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .dossier({ name: 'Jan Smit' })
    .user('verder')
    .bot('crisis.goOn', 'contact.short.phone'),
);

journey('the means told after a wish to die stand in the dossier', (talk) =>
  asked(talk, 'name')
    .user('ik wil niet meer leven')
    .bot('crisis.suicidal', 'crisis.notMeant')
    .user('ik heb ook pillen klaarliggen om er een eind aan te maken')
    .bot('crisis.suicidal.again')
    .handoffs({ reason: 'crisis', priority: 'high' })
    .dossier({
      status: 'waiting',
      situation: 'ik wil niet meer leven\nik heb ook pillen klaarliggen om er een eind aan te maken',
    }),
);
