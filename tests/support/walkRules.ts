import type { Filling, Said } from '../../bot/turn/collectedTurn.ts';
import { fieldInHand } from '../../dialogs/form/formState.ts';
import type { FormState } from '../../dialogs/form/formState.ts';
import type { Memory } from '../../dialogs/memory.ts';
import { contactFields } from '../../domain/dossier.ts';
import type { ContactField } from '../../domain/dossier.ts';
import { isGrave } from '../../domain/understanding.ts';
import type { Grave } from '../../domain/understanding.ts';
import { nl } from '../../locales/nl.ts';
import type { TalkInMemory } from './talkInMemory.ts';
import { clearYeses } from './walkLines.ts';
import type { WalkLine } from './walkLines.ts';

/** One line of a walk and what came of it. */
export interface Step {
  line: WalkLine;
  before: Memory;
  after: Memory;
  dossierBefore: Filling | null;
  said: readonly Said[];
  /** The last line of the bot before this one. */
  lastText: string;
  talk: TalkInMemory;
  /** What was said before in this walk, this line included. */
  lines: readonly WalkLine[];
}

/** Says what is wrong with a step, if anything is. */
type Rule = (step: Step) => string | undefined;

/** Whoever comes back twice running is not welcomed twice. */
const answersAtAll: Rule = ({ line, said, lastText }) => {
  const isWelcomed = line.is === 'returns' && lastText.startsWith(nl['welcome.back']);
  return (said.length === 0 && !isWelcomed) || said.some(({ text }) => text.trim() === '') ? 'no answer' : undefined;
};

const neverTwice: Rule = ({ said, lastText }) => {
  const texts = [lastText, ...said.map(({ text }) => text)];
  return texts.some((text, at) => at > 0 && text === texts[at - 1]) ? 'the same text twice running' : undefined;
};

/** While something is open, the last message asks it, says what can be typed, or has a button that leads on. */
const leadsOn: Rule = ({ said, after }) => {
  const last = said.at(-1);
  const isOpen = after.dossier === null || after.asked === 'ask_consent';
  const leads = /\?|\btyp\b|\bkies\b|later verder/i.test(last?.text ?? '') || (last?.actions.length ?? 0) > 0;
  return isOpen && last && !leads ? 'says neither what is asked nor what can be done' : undefined;
};

const formOf = ({ dialogs }: Memory) => dialogs.dialogStack.findLast(({ id }) => id === 'contact');
const isOnTop = ({ dialogs }: Memory): boolean => dialogs.dialogStack.at(-1)?.id === 'contact';

/** The field that is asked for in the person's own words. */
const fieldAsked = (memory: Memory): ContactField | undefined => {
  const form = formOf(memory);
  return form && isOnTop(memory) && (form.state as FormState).step.kind === 'ask' ? fieldInHand(form) : undefined;
};

const touches = ({ line, before }: Step, field: ContactField): boolean => {
  const form = formOf(before);
  const inHand = form && fieldInHand(form);
  const startsAgain = before.over === 'resume_offer' && line.is === 'no';
  const isAnswer = inHand === field || (inHand === 'situation' && field === 'relation');
  const isReadBack = field === 'email' && before.check?.doubt !== undefined;
  return startsAgain || isAnswer || isReadBack || line.touches === 'everything' || line.touches?.includes(field) === true;
};

const isWithheld = ({ before, after }: Step, field: ContactField): boolean =>
  before.health !== 'refused' && after.health === 'refused' && (field === 'situation' || field === 'relation');

const valuesOf = ({ draft, dossier }: Memory, handedIn: Filling | null): Partial<Record<ContactField, string | null>> =>
  dossier && handedIn ? { ...handedIn.contact, ...handedIn.health } : draft.answers;

/** What was taken as an answer stays, unless the person said something about it. An account grows. */
const nothingLost: Rule = (step) => {
  if (step.talk.lastTurn?.erasesDraft) return undefined;
  const were = valuesOf(step.before, step.dossierBefore);
  const are = valuesOf(step.after, step.talk.dossier);
  const lost = contactFields.find((field) => {
    const was = were[field] ?? undefined;
    const is = are[field];
    return was !== undefined && is !== was && !is?.includes(was) && !touches(step, field) && !isWithheld(step, field);
  });
  return lost && `the answer to ${lost} was lost`;
};

/** The person wished to come to this question before, and it waits beneath another. */
const isPending = ({ dialogs }: Memory, field: ContactField): boolean =>
  dialogs.dialogStack.some(({ id, state }) => id === 'contact' && (state as FormState).only?.includes(field));

/** What is known is not asked again, unless the person comes back to it. */
const nothingAskedAgain: Rule = (step) => {
  const { line, before, after } = step;
  const field = fieldAsked(after);
  if (!field || after.draft.answers[field] === undefined || after.dossier || after.over) return undefined;
  const isAnswered = fieldAsked(before) === field && before.draft.answers[field] === undefined;
  const wasOpen = fieldAsked(before) === field || isPending(before, field);
  const wished = line.is === 'back' || line.is === 'choice' || before.asked === 'choose' || touches(step, field);
  return (wished || wasOpen) && !isAnswered ? undefined : `${field} is known and asked again`;
};

/** What stands in the dossier of an intake that was handed in, or that an alarm opened, is what was told. */
const dossierHoldsIt: Rule = ({ talk, before, after }) => {
  if (before.dossier || (!after.dossier && !after.opened)) return undefined;
  if (!talk.dossier) return 'no dossier was opened';
  const content = { ...talk.dossier.contact, ...talk.dossier.health };
  const missing = contactFields.find((field) => after.draft.answers[field] !== undefined && content[field] !== after.draft.answers[field]);
  return missing && `${missing} is not in the dossier`;
};

/** Consent is given by a clear yes to that very question, and not by somebody in danger or under 16 (AVG art. 4(11), UAVG art. 5). */
const onlyByClearYes: Rule = ({ line, before, talk, lines, after }) => {
  const given = talk.consents.filter(({ decision, messageId }) => decision === 'given' && messageId === `t|u${lines.length + 1}`);
  for (const { purpose } of given) {
    if (before.asked !== (purpose === 'offers' ? 'ask_consent' : 'ask_health_consent') || before.over)
      return 'consent without its question';
    if (!clearYeses.includes(line.say) || line.early) return 'consent without a clear yes';
  }
  const maySay = !lines.some(({ is }) => is === 'crisis' || is === 'minor');
  if (!maySay && (given.length > 0 || after.asked === 'ask_consent' || after.asked === 'ask_health_consent') && !after.over)
    return 'consent asked of somebody in danger or under 16';
  return undefined;
};

/** What was registered is confirmed, and a draft erased, by a yes to that very question, which could be read. */
const requestsOnlyByYes: Rule = ({ line, before, talk }) => {
  const turn = talk.lastTurn;
  if (!turn || (turn.confirmed.length === 0 && !turn.erasesDraft && turn.restricts !== true)) return undefined;
  const isClear = clearYeses.includes(line.say) || /^Ja, (?:dat|wis|leg)/.test(line.say) || line.say === 'klopt' || line.say === '1';
  const isYes = isClear || (!turn.erasesDraft && (line.say === 'ok' || line.say === '🙂'));
  return before.over === 'rights_confirm' && isYes && !line.early ? undefined : 'a request was confirmed without a yes';
};

/** Nobody counts as known but by the code that was sent last, typed while it was asked. */
const knownOnlyByCode: Rule = ({ line, before, talk }) => {
  const turn = talk.lastTurn;
  const isKnown = (turn?.verified.length ?? 0) > 0;
  const isCode = before.over === 'ask_code' && line.say.replaceAll(' ', '') === '123456';
  return isKnown && !isCode && before.identified === undefined ? 'somebody was taken for known without a code' : undefined;
};

const numbersOf: Record<Grave, readonly string[]> = {
  suicidal: ['112', '113'],
  medical_emergency: ['112'],
  violence: ['112', '0800-2000'],
};
const asksConsent = [
  nl['offers.intro'],
  nl['offers.again'],
  nl['offers.short'],
  nl['health.again'],
  nl['health.short'],
  'aanbiedingen krijgen van',
];

const dangerFirst: Rule = ({ line, said, talk }) => {
  if (!line.danger) return undefined;
  const text = said[0]?.text ?? '';
  if (!numbersOf[line.danger].every((number) => text.includes(number))) return 'the numbers are not in the first answer to danger';
  if (
    !text.startsWith(nl[`crisis.${line.danger}`].slice(0, 12)) &&
    !/^(?:Ik lees|Ik kan zelf|Bel |Een mens kan hier meer|Je hoeft|Ook als|Kun je)/.test(text)
  )
    return 'something comes before danger';
  if (!talk.dossier) return 'no dossier stands after an alarm';
  return undefined;
};

/** As long as the talk is of danger, every answer has the numbers. */
const numbersGoAlong: Rule = ({ after, said }) => {
  const kind = after.over === 'after_crisis' ? after.alarmed.findLast(isGrave) : undefined;
  const text = said.map((each) => each.text).join('\n');
  return kind && said.length > 0 && !numbersOf[kind].every((number) => text.includes(number))
    ? 'an answer in a crisis without the numbers'
    : undefined;
};

const oneAlarmEach: Rule = ({ talk, lines }) => {
  const kinds = new Set(lines.flatMap(({ danger }) => danger ?? []));
  const alarms = talk.handoffs.filter(({ reason }) => reason === 'crisis');
  if (alarms.length !== kinds.size) return `${alarms.length} handoffs for ${kinds.size} kinds of danger`;
  const said = lines.map(({ say }) => say).join('\n');
  return alarms.every(({ priority, words }) => priority === 'high' && words.length > 0 && words.every((word) => said.includes(word)))
    ? undefined
    : 'a handoff without its words or its priority';
};

const nothingCommercial: Rule = ({ said, lines }) =>
  lines.some(({ is }) => is === 'crisis' || is === 'minor') && said.some(({ text }) => asksConsent.some((words) => text.includes(words)))
    ? 'a question for consent after danger or of somebody under 16'
    : undefined;

/** Two lines running at the same question that nobody can make anything of lead to choices with a person among them. */
const choicesAtLast: Rule = ({ lines, before, after, said }) => {
  const bothNoise = lines.length > 1 && lines.slice(-2).every(({ is }) => is === 'noise');
  const { asked } = before;
  const isRepair =
    (asked === 'ask_phone' || asked === 'ask_email') && (formOf(before)?.state as FormState | undefined)?.tries === 1 && !before.over;
  if (!bothNoise || !isRepair || after.asked !== asked) return undefined;
  return said.at(-1)?.actions.some(({ title }) => title === nl['button.person']) ? undefined : 'not understood twice, and no choices';
};

const rules: readonly Rule[] = [
  answersAtAll,
  neverTwice,
  leadsOn,
  nothingLost,
  nothingAskedAgain,
  dossierHoldsIt,
  onlyByClearYes,
  requestsOnlyByYes,
  knownOnlyByCode,
  dangerFirst,
  numbersGoAlong,
  oneAlarmEach,
  nothingCommercial,
  choicesAtLast,
];

/** What is wrong with this step of a walk. */
export const faultOf = (step: Step): string | undefined => {
  for (const rule of rules) {
    const fault = rule(step);
    if (fault) return fault;
  }
  return undefined;
};
