import type { ContactField } from '../../domain/dossier.ts';
import type { Grave, State } from '../../domain/understanding.ts';

/** What a line of a walk is, for whoever judges the answer to it. */
export type Kind =
  | 'answer'
  | 'yes'
  | 'no'
  | 'control'
  | 'back'
  | 'choice'
  | 'correction'
  | 'removal'
  | 'restart'
  | 'noise'
  | 'crisis'
  | 'minor'
  | 'returns';

/** A line that somebody may type at any moment. */
export interface WalkLine {
  say: string;
  is: Kind;
  /** Fields that this line may change, empty or have asked again; all of them with `everything`. */
  touches?: readonly ContactField[] | 'everything';
  danger?: Grave;
  /** It came in before what the bot said last could be read. */
  early?: true;
}

const all =
  (is: Kind, more: Omit<WalkLine, 'say' | 'is'> = {}) =>
  (...texts: string[]): WalkLine[] =>
    texts.map((say) => ({ say, is, ...more }));

/** A clear yes to consent, and nothing else is one (labels.md, control). */
export const clearYeses = ['ja', 'Ja', 'ja graag', 'graag', 'akkoord', 'prima', 'is goed', 'doe maar', 'ja, dat is goed', 'ja hoor'];

const story = 'Mijn moeder heeft dementie en woont nog thuis, ik zoek hulp bij de zorg.';
const names = all('answer', { touches: ['name'] })('Riet de Vries', 'Ik ben Mohammed el Amrani', 'jan', 'mijn naam is Wil van de Ven');
const phones = all('answer', { touches: ['phone'] })(
  '06 12345678',
  '0201234567',
  'mijn nummer is 0687654321',
  'nul zes twaalf vierendertig zesenvijftig achtenzeventig',
  '0678787878',
);
const emails = all('answer', { touches: ['email'] })('riet@voorbeeld.nl', 'riet@gmial.com', 'je kunt me mailen op jan.smit@ziggo.nl');
const stories = all('answer', { touches: ['situation', 'relation'] })(
  story,
  'Mijn man heeft parkinson en ik kan de zorg niet meer alleen aan.',
  'We zoeken een dagbesteding voor mijn vader.',
  'Mijn vrouw is vorige maand overleden en nu zit ik alleen met de kinderen.',
  'Ik zorg dag en nacht voor mijn moeder en ik trek het niet meer.',
);
const several = [
  ...all('answer', { touches: ['name', 'phone'] })('Riet de Vries, 06 12345678', 'ik heet Karin en je kunt me bellen op 0612349876'),
  ...all('answer', { touches: ['name', 'phone', 'email', 'situation', 'relation'] })(
    `Ik ben Karin Smit, 0612349876, karin@ziggo.nl. ${story}`,
  ),
  ...all('answer', { touches: ['phone'] })('06 12345678 of 070 1234567', 'mijn nummer is 0612345678, en wie leest dit eigenlijk?'),
  ...all('answer', { touches: ['phone'] })('mijn nummer is 0612349876, wie leest dit? en kan ik een mens spreken'),
  ...all('answer', { touches: ['email'] })('mag ik inzage in mijn gegevens? mijn mail is riet@voorbeeld.nl'),
];
const corrections = [
  ...all('correction', { touches: ['name'] })('ik heet trouwens Anna Bakker', 'mijn naam klopt niet'),
  ...all('correction', { touches: ['phone'] })(
    'nee, mijn nummer is 0698765432',
    'mijn nummer eindigt op 87',
    'mijn telefoonnummer klopt niet',
  ),
  ...all('correction', { touches: ['email'] })('mijn e-mail moet anna@voorbeeld.nl zijn', 'mijn e-mailadres klopt niet'),
  ...all('correction', { touches: ['situation', 'relation'] })('ik wil mijn vraag wijzigen'),
];
const removals = [
  ...all('removal', { touches: ['phone'] })('haal mijn telefoonnummer weg'),
  ...all('removal', { touches: ['email'] })('laat mijn e-mailadres maar weg'),
];
const skips = all('control')('overslaan', 'sla maar over', 'dat zeg ik liever niet', 'weet ik niet');
const controls = all('control')(
  'help',
  'herhaal',
  'waar waren we gebleven?',
  'waarom vraag je dat?',
  'wie leest dit allemaal?',
  'hoe lang bewaren jullie dit?',
  'ben jij een mens?',
  'wat kost het',
  'bedankt',
  'hallo',
  'wat een kutbot ben jij',
  'even wachten hoor',
  'stop',
);
const person = all('control')('ik wil een mens spreken', 'mens');
const rights = all('control')(
  'Ik wil inzage in al mijn gegevens die jullie hebben',
  'Ik maak bezwaar tegen het delen van mijn gegevens',
  'ik wil geen aanbiedingen meer van jullie',
  'Ik heb een klacht over jullie',
  'Ik wil dat jullie al mijn gegevens verwijderen',
  'Ik wil mijn gegevens meenemen naar een andere organisatie',
  'Jullie mogen mijn gegevens bewaren maar niet gebruiken',
  'Mijn gegevens liggen op straat door een datalek bij jullie',
  'Ik ben de mentor van mijn buurvrouw en wil inzage in haar gegevens',
  'Hoe staat het met mijn verzoek ZG-4K7M-9PQR?',
  'ik trek mijn verzoek in',
);
const restarts = all('restart', { touches: 'everything' })('opnieuw', 'ik wil opnieuw beginnen');
const back = all('back', { touches: 'everything' })('terug');
const choices = all('choice')('1', '2', '3', 'de tweede', 'telefoon', 'Overslaan', 'Nee, iets wijzigen', 'Toch niets', 'Verder');
const noise = all('noise')('zzkrt blub', 'qwertyuiop', '....', '?', '🙂');
const yes = all('yes')(...clearYeses, 'klopt');
const no = all('no')('nee', 'nee dank je', 'liever niet');
const doubts = all('noise')('misschien', 'als het moet', 'maakt me niet uit', 'ok').concat(
  all('noise', { touches: ['email'] })('ja maar geen e-mail'),
);
const early: WalkLine[] = all('yes', { early: true })('ja', 'Ja, dit klopt');
const returns: WalkLine[] = [{ say: '', is: 'returns' }];

/** What is said of danger. Each must be heard as such in every state. */
export const dangers: WalkLine[] = [
  ...all('crisis', { danger: 'suicidal', touches: ['situation', 'relation'] })(
    'ik wil niet meer leven',
    'ik wil er een eind aan maken, ik kan niet meer',
  ),
  ...all('crisis', { danger: 'medical_emergency', touches: ['situation', 'relation'] })(
    'mijn man ademt niet meer',
    'mijn moeder is gevallen en reageert niet meer',
  ),
  ...all('crisis', { danger: 'violence', touches: ['situation', 'relation'] })('mijn man slaat me', 'mijn zoon bedreigt me met een mes'),
];
const afterDanger = [
  ...all('control')(
    'dat bedoelde ik niet zo',
    'verder',
    'ik heb 112 gebeld',
    'er is niemand bij me',
    'ik kan niet bellen',
    'wat moet ik nu doen',
    'mijn zus komt eraan',
  ),
];
const minors = all('minor', { touches: ['situation', 'relation'] })('ik ben 14', 'ik ben 13 en ik zorg voor mijn moeder, ze heeft MS');

/** Every line but those of danger and of an age, which end so much that they come seldom. */
export const anyLines: WalkLine[] = [
  ...names,
  ...phones,
  ...emails,
  ...stories,
  ...several,
  ...corrections,
  ...removals,
  ...skips,
  ...controls,
  ...person,
  ...rights,
  ...restarts,
  ...back,
  ...choices,
  ...noise,
  ...yes,
  ...no,
  ...doubts,
  ...early,
  ...returns,
];
export const graveLines: WalkLine[] = [...dangers, ...minors, ...afterDanger];

/** What fits the question that is open, so that a walk gets somewhere. */
const fitting: Partial<Record<State, readonly WalkLine[]>> = {
  ask_name: [...names, ...several, ...skips],
  ask_phone: [...phones, ...skips],
  ask_email: [...emails, ...skips],
  ask_situation: [...stories, ...skips],
  ask_time: all('answer', { touches: ['bestTime'] })("'s ochtends", 'na 18 uur'),
  ask_consent: [...yes, ...no, ...doubts],
  ask_health_consent: [...yes, ...no, ...doubts, ...stories],
  confirm_summary: [...yes, ...all('choice')('Ja, dit klopt', 'Nee, iets wijzigen', 'Belmoment kiezen'), ...corrections],
  confirm_value: [...yes, ...no],
  choose: choices,
  after_crisis: afterDanger,
  rights_confirm: [...yes, ...no, ...doubts, ...all('choice')('Ja, dat klopt', 'Ja, wis het', 'Nee, dat bedoel ik niet'), ...skips],
  ask_code: [...all('control')('123456', '12 34 56', '000000', '1234', 'Nieuwe code', 'Overslaan'), ...emails, ...skips],
  resume_offer: all('restart', { touches: 'everything' })('Nee, opnieuw beginnen').concat(all('choice')('Ja, verder', 'verder')),
  handed_over: [...stories, ...corrections, ...all('control')('bedankt')],
};
export const fittingLine = (state: State, index: number): WalkLine => {
  const lines = fitting[state] ?? anyLines;
  return lines[index % lines.length] as WalkLine;
};

/** The plain answer to each question, for somebody who just goes on; of choices the one that leads on. */
export const plainAnswers: Partial<Record<State, string>> = {
  ask_name: 'Riet de Vries',
  ask_phone: '06 12345678',
  ask_email: 'riet@voorbeeld.nl',
  ask_situation: story,
  ask_time: "'s ochtends",
  ask_consent: 'nee',
  ask_health_consent: 'ja',
  confirm_summary: 'Ja, dit klopt',
  confirm_value: 'ja',
  after_crisis: 'verder',
  resume_offer: 'Ja, verder',
  rights_confirm: 'ja',
  ask_code: 'overslaan',
};
