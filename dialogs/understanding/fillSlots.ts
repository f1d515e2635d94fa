import type { Problem } from '../../domain/understanding.ts';
import { isAccountState, namesRelative } from './account.ts';
import { clean } from './clean.ts';
import type { Message } from './clean.ts';
import type { Reading } from './reading.ts';
import { consentStates } from './reading.ts';
import { isGivenName } from './givenNames.ts';
import { isGreeting, openings } from './nameWords.ts';
import { relativeBesideContact } from './relativeBesideContact.ts';
import { chooseRecipient } from './careRecipient.ts';
import { namingStates } from './ownName.ts';
import { readRelation } from './readRelation.ts';
import { readAccount, readAside, readBehindName, readToldBeside, tellsOfCare, withoutFront } from './readSituation.ts';
import { accountInForm, othersIn, timeInForm } from './readForm.ts';
import { relationInForm } from './relationInForm.ts';
import { readMeans } from './readMeans.ts';
import { readTimeInPassing } from './timeInPassing.ts';
import { readTime } from './readTime.ts';
import { calledByRole } from './wholeName.ts';
import { isWornOut } from './wornOut.ts';

const fillContact = ({ contact, understanding }: Reading): void => {
  Object.assign(understanding.slots, contact.slots);
  understanding.suggest = contact.suggest;
  understanding.confirm = [...new Set(contact.confirm)];
  if (contact.notOwn.length > 0) understanding.notOwn = contact.notOwn;
  const { phoneProblem, emailProblem } = contact;
  if (phoneProblem?.slot === 'phone' && phoneProblem.numbers) understanding.numbers = phoneProblem.numbers;
  if (emailProblem?.slot === 'email' && emailProblem.addresses) understanding.addresses = emailProblem.addresses;
};

/** Nothing but questions, or none of what is told beside them is of care. */
const onlyAsks = ({ text }: Message): boolean =>
  text.includes('?') && !text.split(/(?<=[.!?])\s+/).some((sentence) => !sentence.endsWith('?') && tellsOfCare(clean(sentence)));

const ofCare =
  /\b(?:rolstoel|indicatie|pgb\p{L}*|wmo|wlz|ciz|cak|svb|casemanager|wijkverple\p{L}+|traplift|zorgkantoor|verpleeghuis|dagbesteding|dagopvang|thuiszorg|mantelzorg\p{L}*|respijt\p{L}*|huishoudelijke)\b/u;
/** Who begins with somebody close to them, or with the care and its offices, tells of it. */
const beginsWithCare = (message: Message): boolean =>
  readRelation(message, true, 'account') !== undefined || (ofCare.test(message.plain) && !message.text.includes('?'));

/** What is told behind a number, or behind a name. */
const toldBeside = ({ message, contact: { blanks }, name }: Reading): string | undefined =>
  readToldBeside(message, blanks) ?? (name.ok ? readBehindName(message, name.start + name.value.length, blanks) : undefined);

/** The account that was asked for, or what of one is told in passing. */
const situationIn = (reading: Reading): string | undefined => {
  const { message, state, contact, name, commands, asked } = reading;
  if (state === 'ask_situation') {
    const account = readAccount(message);
    if (!account.ok) return undefined;
    const ofOthers = othersIn(message);
    const own = contact.blanks.filter((blank) => !ofOthers.some((other) => blank.start >= other.start && blank.start < other.end));
    return accountInForm(message) || withoutFront(message, account.value, own);
  }
  // "Hoi, ik ben op": a sigh, and what is the matter is still to be asked.
  if (isWornOut(reading)) return undefined;
  if (consentStates.has(state) || onlyAsks(message) || commands.has('why') || asked.length > 0) return undefined;
  const named = name.ok ? [{ start: name.start, end: name.start + name.value.length }] : [];
  const aside = readAside(message, [...named, ...contact.blanks], contact.blanks.length > 0);
  // Beside a number that was asked for, most of what is said is about the number.
  const told = aside ?? (state === 'ask_name' || state === 'start' ? toldBeside(reading) : undefined);
  const begins = state === 'start' && told === undefined && contact.blanks.length === 0 && beginsWithCare(message);
  const account = begins ? readAccount(message) : undefined;
  return account?.ok ? account.value : told;
};

/** "Ellen, en hoe lang bewaren jullie dit?": a first name before anything else is the answer to the question for it. */
const opensWithName = ({ message, state, name, commands }: Reading): boolean =>
  name.ok &&
  state === 'ask_name' &&
  isGivenName(name.value.split(' ', 1)[0] ?? '') &&
  !commands.has('abuse') &&
  message.words.every(({ plain, end }) => end > name.start || openings.has(plain) || isGreeting(plain));

const besideQuestion = /(?:[?!.]\s{1,3}(?:(?:nou|goed|ok|oke|tja|mijn naam is|ik ben|ik heet) )?|\b(?:nou )?vooruit(?: dan)?[:,] ?)$/;
/** "Waarom wil je dat weten? Truus": a first name behind a question, and nothing behind it. */
const endsWithName = ({ message, state, name, commands }: Reading): boolean =>
  name.ok &&
  state === 'ask_name' &&
  isGivenName(name.value.split(' ', 1)[0] ?? '') &&
  !commands.has('abuse') &&
  besideQuestion.test(message.plain.slice(Math.max(0, name.start - 20), name.start)) &&
  /^\W*$/.test(message.text.slice(name.start + name.value.length));

/** Words of scolding, and beside an offer also those of talk, are no name. */
const isTalk = ({ commands, state }: Reading) =>
  commands.has('abuse') ||
  (state === 'handoff_offer' && (commands.alone !== undefined || commands.has('smalltalk') || commands.has('pause')));

/** Offers come by mail whatever one prefers: what is said to the question for consent is no preference. */
const fillPreference = ({ message, state, understanding }: Reading): void => {
  if (consentStates.has(state)) return;
  const given = (['phone', 'email'] as const).filter((slot) => understanding.slots[slot] !== undefined);
  const preference = readMeans(message, state === 'ask_situation' || state === 'start', given);
  if (preference !== undefined) understanding.preference = preference;
};

/** Beside contact data a relative counts when more than the data is about them. */
const relationBeside = ({ message, state, contact, understanding: { slots } }: Reading, told: boolean) => {
  if (state === 'ask_name' && calledByRole(message)) return undefined;
  const opens = state === 'ask_name' || state === 'start';
  const beside = contact.blanks.length > 0;
  if (state === 'ask_situation' || (state === 'start' && told && !beside)) return readRelation(message, told, 'account');
  if (!told && (beside ? !opens : state === 'ask_time'))
    return isAbout.test(message.plain) ? readRelation(message, true, 'passing') : relativeBesideContact(message, contact);
  if (state === 'ask_name' && slots.name !== undefined && !beside && !told) return readRelation(message, true, 'name');
  return readRelation(message, told || opens, beside && opens ? 'introduction' : 'passing');
};
/** Somebody may be meant: an account tells of them, or a word for a relative stands there. */
const maySpeakOf = ({ state, message }: Reading, told: boolean): boolean => (told && isAccountState(state)) || namesRelative(message);

/** Who receives the care: as a form says, or as is likeliest by all that is told. */
const relationOf = (reading: Reading, told: boolean) => {
  const { message, state, byRules, asked } = reading;
  const said = relationInForm(message);
  const ruled = said ?? relationBeside(reading, told);
  const isOpen = said === undefined && !byRules && asked.length === 0 && namingStates.has(state) && maySpeakOf(reading, told);
  return isOpen ? chooseRecipient(message, state, ruled) : ruled;
};
const isAbout =
  /\b(?:betreft|(?:^|[,/|.] ?)voor (?:mijn|mn|m'n|onze|ons) \w+ ?(?:$|[,/|.])|gaat (?:het )?(?:over|om)|om mijn|over mijn|zorg voor|mantelzorg\w*|het is voor|tis voor|vragen over)\b/;

/** Places of whole numbers and addresses: no hours stand there. */
const givenPlaces = ({ slots, phoneProblem, blanks }: Reading['contact']) =>
  slots.phone !== undefined || slots.email !== undefined || phoneProblem?.reason === 'several' || phoneProblem?.reason === 'otherPerson'
    ? blanks
    : [];

/** Fills every slot the message gives, whatever was asked, so that nothing is asked twice. */
export const fillSlots = (reading: Reading): void => {
  const { message, state, contact, name, understanding, commands } = reading;
  const { slots } = understanding;
  fillContact(reading);
  fillPreference(reading);
  // Scolding and a demand hold words no list has; only a name that was announced or is known as one counts beside them.
  if (name.ok && (name.announced || opensWithName(reading) || endsWithName(reading) || (reading.asked.length === 0 && !isTalk(reading))))
    slots.name = name.value;
  const time =
    timeInForm(message) ??
    (state === 'ask_time' || (commands.has('call') && contact.blanks.length === 0)
      ? readTime(message, givenPlaces(contact))
      : readTimeInPassing(message, contact.blanks));
  if (time !== undefined) slots.contactTime = time;
  const situation = situationIn(reading);
  if (situation !== undefined) slots.situation = situation;
  const relation = relationOf(reading, situation !== undefined);
  if (relation !== undefined) slots.relation = relation;
};

const withoutAt = /\S\.(?:nl|com|be|net|org|eu|de|fr|nu)\b|gmail|hotmail|outlook|icloud|kpnmail/;

const lacksAt = ({ plain }: Message): boolean => !plain.includes('@') && withoutAt.test(plain.trim());

/** Why the question that stands is not answered yet. */
export const problemOf = (reading: Reading): Problem | undefined => {
  const { state, contact, name, understanding, message } = reading;
  const { slots } = understanding;
  if (state === 'ask_name' && slots.name === undefined)
    return name.ok || name.reason === 'none'
      ? { slot: 'name', reason: 'none' }
      : { slot: 'name', reason: 'otherPerson', ...(name.whose === undefined ? {} : { whose: name.whose }) };
  const phone = slots.phone === undefined ? contact.phoneProblem : undefined;
  const email = slots.email === undefined ? contact.emailProblem : undefined;
  const first = state === 'ask_email' ? (email ?? phone) : (phone ?? email);
  if (first) return first;
  if (state === 'ask_phone' && slots.phone === undefined) return { slot: 'phone', reason: 'none' };
  if (state === 'ask_email' && slots.email === undefined) return { slot: 'email', reason: lacksAt(message) ? 'noAt' : 'none' };
  if (state === 'ask_situation' && slots.situation === undefined) {
    const account = readAccount(message);
    return { slot: 'situation', reason: account.ok ? 'none' : account.reason };
  }
  return undefined;
};
