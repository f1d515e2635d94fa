import { type BreachOutcome, breachOutcomes, type Outcome } from '../../../domain/request.ts';
import type { Right } from '../../../domain/understanding.ts';
import {
  confirmDecision,
  decideRequest,
  extendRequest,
  note,
  type Told,
  verifyRequest,
  withdrawRequest,
} from '../../office/requests/acts.ts';
import { closeAsDuplicate } from '../../office/requests/closeAsDuplicate.ts';
import { enterRequest } from '../../office/requests/enter.ts';
import { holderLines } from '../../office/requests/holders.ts';
import { noteBreach } from '../../office/requests/noteBreach.ts';
import { showRequest } from '../../office/requests/show.ts';
import { type Act, type Command, dayFrom, momentFrom, needed, parse, rightOf, type Values, WrongUse } from './command.ts';

const outcomes: readonly Outcome[] = ['granted', 'partly', 'refused', 'notApplicable'];
const outcomeOf = (name: string): Outcome => {
  const outcome = outcomes.find((known) => known === name);
  if (!outcome) throw new WrongUse(`An outcome is one of ${outcomes.join(', ')}.`);
  return outcome;
};

const breachOutcomeOf = (name: string): BreachOutcome => {
  const outcome = breachOutcomes.find((known) => known === name);
  if (!outcome) throw new WrongUse(`What became of a leak is one of ${breachOutcomes.join(', ')}.`);
  return outcome;
};

const orNull = (values: Values, name: string): string | null => values[name] ?? null;
const rightIn = (values: Values): Right | null => (values['right'] === undefined ? null : rightOf(values['right']));

const listIn = (text: string): string[] => text.split(',').map((each) => each.trim());

/** Carries an act out and says that it was done. */
const done =
  (reference: string, act: string, run: (office: Parameters<Act>[0]) => Promise<void>): Act =>
  async (office, take) => {
    await run(office);
    take({ reference: reference.toUpperCase(), done: act });
  };

const notMailed = 'Nothing is mailed: no address is known, or contact is only after a consult (show tells). Tell the person yourself.';

const notWhole = (what: string): string =>
  `The mail does not tell the ${what}: nothing shows that this address is theirs. Make sure who asks, and tell them yourself.`;

/** Carries out an act that the person is to hear of, and says whether it is mailed to them, and with what of it. */
const told =
  (reference: string, act: string, what: 'reason' | 'answer', run: (office: Parameters<Act>[0]) => Promise<Told>): Act =>
  async (office, take) => {
    const { mailed, isWhole } = await run(office);
    const words = what === 'reason' ? 'Reason' : 'Answer';
    take({
      reference: reference.toUpperCase(),
      done: act,
      mailed,
      told: isWhole === null ? null : `${isWhole ? 'with' : 'without'}${words}`,
    });
    if (!mailed) console.error(notMailed);
    else if (isWhole === false) console.error(notWhole(what));
  };

const readDecision = (reference: string, values: Values, confirms: boolean): Act => {
  const right = rightOf(needed(values, 'right', 'the right that is decided on'));
  if (confirms) return told(reference, 'request.decided', 'answer', (office) => confirmDecision(office, reference, right));
  const ruling = {
    outcome: outcomeOf(needed(values, 'outcome', `one of ${outcomes.join(', ')}`)),
    ground: orNull(values, 'ground'),
    explanation: values['explanation'] ?? '',
  };
  if (ruling.outcome === 'granted')
    return told(reference, 'request.decided', 'answer', (office) => decideRequest(office, reference, right, ruling));
  return done(reference, 'request.proposed', async (office) => void (await decideRequest(office, reference, right, ruling)));
};

type Read = (reference: string, values: Values, flags: ReadonlySet<string>) => Act;
const verbs: Readonly<Record<string, Read>> = {
  show: (reference) => async (office, take) => take(await showRequest(office, reference)),
  verify: (reference, values) => {
    const how = needed(values, 'how', 'how you knew who it was when you called back');
    const named = { references: values['dossier'] === undefined ? [] : listIn(values['dossier']), differs: values['differs'] };
    return async (office, take) => {
      const opened = await verifyRequest(office, reference, how, orNull(values, 'mandate'), named);
      take({ reference: reference.toUpperCase(), done: 'request.verified', opened: await holderLines(office, opened) });
    };
  },
  extend: (reference, values) => {
    const reason = needed(values, 'reason', 'why it takes longer, as the person is told');
    return told(reference, 'request.extended', 'reason', (office) => extendRequest(office, reference, rightIn(values), reason));
  },
  decide: (reference, values, flags) => readDecision(reference, values, flags.has('confirm')),
  withdraw: (reference, values) => {
    const text = needed(values, 'note', 'how the person withdrew it');
    return done(reference, 'request.withdrawn', (office) => withdrawRequest(office, reference, rightIn(values), text));
  },
  duplicate: (reference, values) => {
    const of = needed(values, 'of', 'the number of the request that was first');
    const how = needed(values, 'note', 'how you know that it is the same');
    return done(reference, 'request.closedAsDuplicate', (office) => closeAsDuplicate(office, reference, of, rightIn(values), how));
  },
  breach: (reference, values) => {
    const given = {
      outcome: breachOutcomeOf(needed(values, 'outcome', `one of ${breachOutcomes.join(', ')}`)),
      reportedAt: values['at'] === undefined ? null : momentFrom(values['at']),
      explanation: values['explanation'] ?? '',
    };
    const act = given.outcome === 'reported' ? 'breach.reported' : 'breach.notReported';
    return done(reference, act, (office) => noteBreach(office, reference, given));
  },
  note: (reference, values) => {
    const text = needed(values, 'text', 'what is to be noted');
    return done(reference, 'request.noted', (office) => note(office, reference, text));
  },
};

const readEntry = (values: Values, flags: ReadonlySet<string>): Act => {
  const letter = {
    rights: listIn(needed(values, 'right', 'one right, or several with commas')).map(rightOf),
    receivedOn: values['received'] === undefined ? null : dayFrom(values['received']),
    text: needed(values, 'text', 'what was asked'),
    ...{ name: orNull(values, 'name'), phone: orNull(values, 'phone'), email: orNull(values, 'email'), subject: orNull(values, 'for') },
    marketing: flags.has('marketing'),
  };
  return async (office, take, settings) => take({ ...(await enterRequest(office, letter, settings.COMPLAINT_DAYS ?? null)) });
};

export const requestCommand: Command = {
  usage: [
    'request add --right RIGHT[,RIGHT] --text TEXT [--received DAY] [--name NAME] [--phone NUMBER] [--email ADDRESS] [--for NAME] [--marketing]',
    'request REF show',
    'request REF verify --how TEXT [--mandate TEXT] [--dossier REF[,REF] [--differs TEXT]]',
    '  --differs: how you know that the dossier is of who asks, where nothing that they told leads to it',
    'request REF extend --reason TEXT [--right RIGHT]',
    'request REF decide --right RIGHT --outcome granted|partly|refused|notApplicable [--ground ARTICLE] [--explanation TEXT]',
    '  ARTICLE: art. 17(3)(b), or artikel 17 lid 3 onder b; which ones carry which refusal is said where one does not',
    'request REF decide --right RIGHT --confirm',
    'request REF withdraw --note TEXT [--right RIGHT]',
    'request REF duplicate --of REF --note TEXT [--right RIGHT]   the same was asked before, in the request of --of',
    'request REF breach --outcome reported [--at MOMENT] [--explanation TEXT]   the authority was told of a leak',
    'request REF breach --outcome noRisk|noBreach --explanation TEXT',
    'request REF note --text TEXT',
  ],
  read: (args) => {
    const options = [
      'right',
      'text',
      'received',
      'name',
      'phone',
      'email',
      'for',
      'how',
      'mandate',
      'dossier',
      'differs',
      'reason',
      'outcome',
      'ground',
      'explanation',
      'note',
      'of',
      'at',
    ];
    const { words, values, flags } = parse(args, options, ['confirm', 'marketing']);
    const [reference, verb, ...rest] = words;
    if (reference === 'add' && verb === undefined) return readEntry(values, flags);
    const read = verb === undefined || !Object.hasOwn(verbs, verb) ? undefined : verbs[verb];
    if (reference === undefined || !read || rest.length > 0)
      throw new WrongUse(
        'Say which request, and what is to be done with it: show, verify, extend, decide, withdraw, duplicate, breach or note.',
      );
    return read(reference, values, flags);
  },
};
