import {
  type Arbitrary,
  assert,
  type AsyncCommand,
  asyncModelRun,
  asyncProperty,
  commands,
  constantFrom,
  nat,
  oneof,
  record,
  tuple,
} from 'fast-check';
import { confirmDecision, decideRequest, extendRequest, note, verifyRequest, withdrawRequest } from '../../bot/office/requests/acts.ts';
import type { Outcome } from '../../domain/request.ts';
import type { Right } from '../../domain/understanding.ts';
import { nl } from '../../locales/nl.ts';
import { type Act, chat, isOpen, type ItemModel, type Items, nothing, staff } from './itemModel.ts';
import { type Asked, codeIn, type ItemWorld, knownAddress, type Name, openIds } from './itemWorld.ts';

/** What the chat waits for, as far as it was said. */
interface Model {
  items: Items;
  asked: 'request' | 'erasure' | 'mandate' | 'earlier' | 'address' | 'code' | 'other';
  /** References that are asked back. */
  about: readonly string[];
  /** References that were asked back and not answered, because something else came between: the next answer may be taken for them too. */
  left: readonly string[];
  /** What the code is for: these requests, or to take one of another conversation back. */
  purpose: Purpose;
  /** Requests of this conversation that a code was for before. */
  earlier: readonly string[];
  codeEndsAt: number;
  knownUntil: number;
}
type Purpose = { proves: readonly string[] } | { takesBack: string };
/** A step of one side, worked out before any of it happens. */
interface Plan {
  perform: () => Promise<void>;
  /** What may become of the items. */
  may: Act[];
  asked?: Asked;
  /** What else is known of the chat, where this succeeded. */
  proved?: true;
  erases?: true;
  /** What a code would be for that is asked then. */
  purpose?: Purpose;
}
type Planner = (model: Model, world: ItemWorld) => Plan | Promise<Plan>;

const lines = {
  access: 'Ik wil inzage in mijn gegevens',
  rectification: 'Mijn gegevens kloppen niet, ik wil dat jullie ze verbeteren',
  erasure: 'Wis al mijn gegevens',
  restriction: 'Jullie mogen mijn gegevens bewaren, maar verder niet gebruiken',
  portability: 'Ik wil mijn gegevens meenemen naar een ander',
  objection: 'Ik maak bezwaar tegen het delen van mijn gegevens',
  withdraw_consent: 'Ik trek mijn toestemming in',
  complaint: 'Ik wil een klacht indienen over jullie medewerker',
} as const satisfies Record<Right, string>;

const explanation = 'Er loopt een klacht waarvoor we dit nodig hebben.';
const groundOf = (outcome: Outcome): string | null => (outcome === 'refused' || outcome === 'partly' ? 'art. 17(3)(e)' : null);

/** One of the items, so that a number picks the same in each run; mostly one with which something can be done. */
const pick = (items: Items, at: number, isFit: (item: ItemModel) => boolean = () => true): ItemModel => {
  const fit = Object.values(items).filter(isFit);
  const all = at % 5 === 0 || fit.length === 0 ? Object.values(items) : fit;
  const item = all[at % all.length];
  if (!item) throw new Error('there is an item from the beginning');
  return item;
};

export interface StaffDeed {
  deed: 'verify' | 'extend' | 'decide' | 'confirm' | 'withdraw' | 'note';
  by: Name;
  at: number;
  whole: boolean;
  outcome: Outcome;
}
/** Roles that may not do it do nothing: that is proved elsewhere. */
const ableTo: Record<StaffDeed['deed'], readonly Name[]> = {
  verify: ['officer', 'second', 'advisor'],
  extend: ['officer', 'second'],
  decide: ['officer', 'second', 'manager'],
  confirm: ['officer', 'second', 'manager'],
  withdraw: ['officer', 'second', 'advisor'],
  note: ['officer', 'second', 'manager', 'advisor'],
};

const staffPlan =
  ({ deed, by, at, whole, outcome }: StaffDeed): Planner =>
  ({ items }, world) => {
    const { request, right } = pick(items, at, (item) => (deed === 'confirm' ? item.proposed !== null : isOpen(item)));
    const named = whole ? null : right;
    const name = ableTo[deed].includes(by) ? by : 'second';
    const office = world.office(name);
    // The second officer entered the one letter of somebody for themselves; the advisor, who decides nothing, that for another.
    const isOwn = name === 'second' && request === 'ZG-TEST-0002';
    const mandate = outcome === 'granted' ? 'Mentorschap, beschikking gezien.' : null;
    const ruling = { outcome, ground: groundOf(outcome), explanation };
    const plans: Record<StaffDeed['deed'], readonly [() => Promise<void>, Act]> = {
      verify: [() => verifyRequest(office, request, 'Teruggebeld op het nummer.', mandate), staff.verify(request, mandate !== null)],
      extend: [() => extendRequest(office, request, named, 'Het is veel.'), staff.extend(request, named, world.stage.clock.now.getTime())],
      decide: [() => decideRequest(office, request, right, ruling), isOwn ? nothing : staff.decide(request, right, outcome, name)],
      confirm: [() => confirmDecision(office, request, right), isOwn ? nothing : staff.confirm(request, right, name)],
      withdraw: [() => withdrawRequest(office, request, named, 'Ze belde.'), staff.withdraw(request, named)],
      note: [() => note(office, request, 'Niemand nam op.'), nothing],
    };
    const [perform, act] = plans[deed];
    // What is nobody's any more has no key that a note could be sealed with.
    const isNobodys = world.erased.has(world.conversationOf.get(request) ?? '');
    return { perform: deed === 'note' && isNobodys ? async () => {} : () => world.does(perform), may: [act] };
  };

const saying = (world: ItemWorld, text: string, may: Act[], more: Partial<Plan> = {}): Plan => ({
  perform: () => world.says(text),
  may,
  ...more,
});

/** The requests of the conversation that is open. */
const ownOf = ({ items }: Model, { conversationOf, visitor }: ItemWorld): string[] => [
  ...new Set(
    Object.values(items)
      .map(({ request }) => request)
      .filter((request) => conversationOf.get(request) === visitor.conversation),
  ),
];
const isKnown = ({ knownUntil }: Model, { stage }: ItemWorld): boolean => stage.clock.now.getTime() < knownUntil;

const asks =
  (right: Right): Planner =>
  (model, world) => {
    const stops = right === 'withdraw_consent' ? [chat.stopConsent(ownOf(model, world))] : [];
    return saying(world, lines[right], [nothing, ...stops], { asked: { right, isOffered: false } });
  };

/** The requests that an answer may be about: those asked back, and of those that were left some or all. */
const answeredBy = ({ about, left }: Model): (readonly string[])[] => [about, [...about, ...left], ...left.map((each) => [...about, each])];
/** For somebody else. */
const asksForOther: Planner = (_model, world) =>
  saying(world, 'Namens mijn moeder, ik ben haar mentor, verzoek ik om een kopie van haar dossier', [nothing], {
    asked: { right: 'access', isOffered: false },
  });

const yes: Planner = (model, world) => {
  const known = isKnown(model, world);
  const may = answeredBy(model).map((requests) => chat.mean(requests, known));
  if (model.asked === 'request' || model.asked === 'mandate') return saying(world, 'ja', may, { purpose: { proves: model.about } });
  if (model.asked === 'erasure') return saying(world, 'ja', [chat.erase(ownOf(model, world))], { erases: true });
  const asked = model.asked === 'earlier' ? { asked: { right: 'erasure', isOffered: true } as const } : {};
  return saying(world, 'ja', [nothing], asked);
};
const no: Planner = (model, world) => {
  const isAsked = model.asked === 'request' || model.asked === 'erasure';
  return saying(world, 'nee, dat bedoel ik niet', isAsked ? answeredBy(model).map(chat.takeBack) : [nothing]);
};

/** One of another conversation in which no address was told belongs to nobody yet. */
const takesOwn = (request: string): Act[] => [chat.takeBack([request]), nothing];

/** One code is enough too for what was asked in this conversation before. */
const alsoProving =
  (earlier: readonly string[]) =>
  (act: Act): Act[] =>
    [[], earlier, ...earlier.map((each) => [each])].map((more) => (items) => chat.prove(more)(act(items)));

/** The right code, one that is wrong, or the one before. */
const types =
  (which: 'right' | 'wrong' | 'old'): Planner =>
  async (model, world) => {
    const current = await world.currentCode();
    const old = world.letters
      .filter(({ code }) => code !== undefined)
      .map(codeIn)
      .findLast((code) => code !== current);
    const wrong = `${(current ?? '123456').slice(0, 5)}${(Number((current ?? '123456').slice(5)) + 1) % 10}`;
    const code = which === 'right' ? current : which === 'old' ? old : wrong;
    const isRight = which === 'right' && current !== null && model.asked === 'code' && world.stage.clock.now.getTime() < model.codeEndsAt;
    if (!isRight) return saying(world, code ?? wrong, [nothing]);
    const { purpose, earlier } = model;
    const may =
      'takesBack' in purpose
        ? takesOwn(purpose.takesBack).flatMap(alsoProving(earlier))
        : [chat.prove(purpose.proves)].flatMap(alsoProving(earlier));
    return saying(world, code ?? wrong, may, { proved: true });
  };

const takesBack: Planner = (model, world) => {
  const own = ownOf(model, world);
  const each = openIds(model.items, own).map(chat.takeBackOne);
  return saying(world, 'Ik trek mijn verzoek in', [nothing, ...own.map((request) => chat.takeBack([request])), ...each]);
};
const takesBackElsewhere =
  (at: number): Planner =>
  (model, world) => {
    const { request } = pick(model.items, at);
    const text = `Ik trek mijn verzoek ${request} in`;
    if (ownOf(model, world).includes(request)) return takesBack(model, world);
    const purpose = { takesBack: request };
    return saying(world, text, isKnown(model, world) ? takesOwn(request) : [nothing], { purpose });
  };

const relays: Planner = (_model, world) => ({ perform: () => world.stage.relay((letter) => world.letters.push(letter)), may: [nothing] });
const passes =
  (minutes: number): Planner =>
  (_model, { stage }) => ({
    perform: async () => {
      stage.clock.now = new Date(stage.clock.now.getTime() + minutes * 60_000);
    },
    may: [nothing],
  });
/** The right code, after it ended. */
const typesLate: Planner = async (model, world) => {
  const { stage, letters } = world;
  await stage.relay((letter) => letters.push(letter));
  stage.clock.now = new Date(stage.clock.now.getTime() + 11 * 60_000);
  return types('right')(model, world);
};
const startsAnew: Planner = (_model, world) => ({ perform: () => world.startsAnew(), may: [nothing] });

/** A withdrawal of consent has its effect once it is known where it was given. */
const tells =
  (text: string): Planner =>
  (model, world) =>
    saying(world, text, [nothing, chat.stopConsent(ownOf(model, world))]);

/** What fits the question that is open: it leads deep. */
const fits: Planner = async (model, world) => {
  if (model.asked === 'address') return tells(knownAddress)(model, world);
  // Only the erasure of what was typed in a conversation where nothing else is asked works at once.
  const isFirst = ownOf(model, world).length === 0;
  if (model.asked === 'other') return asks(isFirst && Object.keys(model.items).length % 2 === 0 ? 'erasure' : 'access')(model, world);
  if (model.asked !== 'code') return yes(model, world);
  await world.stage.relay((letter) => world.letters.push(letter));
  return types('right')(model, world);
};

const questions: readonly (readonly [Model['asked'], string])[] = [
  ['request', nl['meant.request']],
  ['erasure', nl['meant.erasure']],
  ['mandate', nl['meant.other']],
  ['earlier', nl['erased.askEarlier']],
  ['address', nl['check.askAddress']],
  ['code', nl['check.askCode']],
];

/** What the chat said tells what it waits for now. */
const listen = (model: Model, world: ItemWorld, before: Items, said: readonly string[], plan: Plan): void => {
  const asked = questions.find(([, question]) => world.visitor.last.endsWith(question))?.[0] ?? 'other';
  const fresh = [
    ...new Set(
      Object.entries(model.items)
        .filter(([id]) => !(id in before))
        .map(([, { request }]) => request),
    ),
  ];
  // A withdrawal by itself is not asked back: it has its effect already.
  // What is asked for another is asked back apart.
  const isSame = (model.asked === 'mandate') === (asked === 'mandate');
  const back = [...(isSame ? model.about : []), ...(plan.asked?.right === 'withdraw_consent' ? [] : fresh)];
  if (asked === 'address' || asked === 'code') {
    const purpose = plan.asked?.isOffered ? { proves: fresh } : plan.purpose;
    if (purpose && 'proves' in model.purpose) model.earlier = [...model.earlier, ...model.purpose.proves, ...model.left];
    model.purpose = purpose ?? model.purpose;
  }
  model.left = [...model.left, ...model.about];
  model.asked = asked;
  model.about = asked === 'request' || asked === 'erasure' || asked === 'mandate' ? back : [];
  const now = world.stage.clock.now.getTime();
  if (said.some((line) => line.includes(nl['check.sent'].split('{')[0] ?? ''))) model.codeEndsAt = now + 10 * 60_000;
  if (plan.proved) model.knownUntil = now + 30 * 60_000;
  if (plan.erases) {
    model.knownUntil = 0;
    model.earlier = [];
    model.purpose = { proves: [] };
  }
};

const afresh = { asked: 'other', about: [], left: [], purpose: { proves: [] }, earlier: [], codeEndsAt: 0, knownUntil: 0 } as const;

/** What happens at once: mostly one thing, sometimes two. */
class Step implements AsyncCommand<Model, ItemWorld> {
  readonly #name: string;
  readonly #planners: readonly Planner[];
  constructor(name: string, planners: readonly Planner[]) {
    this.#name = name;
    this.#planners = planners;
  }
  check = (): boolean => true;
  toString = (): string => this.#name;

  async run(model: Model, world: ItemWorld): Promise<void> {
    const before = model.items;
    const plans = await Promise.all(this.#planners.map(async (planner) => planner(model, world)));
    const heard = world.visitor.heard.length;
    const { visitor } = world;
    await Promise.all(plans.map(({ perform }) => perform()));
    const asked = plans.flatMap((plan) => plan.asked ?? []);
    if (plans.some(({ erases }) => erases)) world.erased.add(visitor.conversation);
    model.items = await world.check(before, inAnyOrder(plans), asked);
    if (world.visitor !== visitor) Object.assign(model, afresh);
    else if (plans[0] && visitor.heard.length > heard) listen(model, world, before, visitor.heard.slice(heard), plans[0]);
  }
}

/** Two acts at once end as if one had come after the other. */
const inAnyOrder = ([one, other]: readonly Plan[]): Act[] => {
  if (!one) return [nothing];
  if (!other) return one.may;
  return one.may.flatMap((first) =>
    other.may.flatMap((second): Act[] => [(items) => second(first(items)), (items) => first(second(items))]),
  );
};

/** A planner with the name under which a failure shows it. */
type Named = readonly [string, Planner];

const rights = Object.keys(lines) as Right[];
const chatMoves: Arbitrary<Named> = oneof(
  { weight: 14, arbitrary: constantFrom<Named>(['fits', fits]) },
  { weight: 6, arbitrary: constantFrom(...rights).map((right): Named => [`asks ${right}`, asks(right)]) },
  {
    weight: 6,
    arbitrary: constantFrom<Named>(
      ['yes', yes],
      ['no', no],
      ['asks for another', asksForOther],
      ['takes back', takesBack],
      ['types late', typesLate],
    ),
  },
  { weight: 3, arbitrary: constantFrom('right', 'wrong', 'old').map((which): Named => [`types the ${which} code`, types(which)]) },
  {
    weight: 4,
    arbitrary: constantFrom(knownAddress, 'iemand@anders.nl', 'Nieuwe code', 'overslaan').map((text): Named => [text, tells(text)]),
  },
  { weight: 2, arbitrary: nat(30).map((at): Named => [`takes back elsewhere ${at}`, takesBackElsewhere(at)]) },
);
const otherMoves: Arbitrary<Named> = oneof(
  constantFrom<Named>(['relays', relays]),
  constantFrom<Named>(['starts anew', startsAnew]),
  constantFrom(11, 60, 40 * 24 * 60).map((minutes): Named => [`${minutes} minutes pass`, passes(minutes)]),
);
const staffMoves: Arbitrary<Named> = record({
  deed: constantFrom('verify', 'extend', 'decide', 'decide', 'decide', 'confirm', 'confirm', 'confirm', 'withdraw', 'note'),
  by: constantFrom('officer', 'second', 'manager', 'advisor'),
  at: nat(30),
  whole: constantFrom(true, false, false),
  outcome: constantFrom('granted', 'granted', 'partly', 'refused', 'notApplicable'),
}).map((deed): Named => [`${deed.by} ${deed.deed} ${deed.at} ${deed.outcome}${deed.whole ? ' whole' : ''}`, staffPlan(deed)]);

const stepOf = (...moves: readonly Named[]): Step =>
  new Step(
    moves.map(([name]) => name).join(' + '),
    moves.map(([, planner]) => planner),
  );
const steps: Arbitrary<Step> = oneof(
  { weight: 10, arbitrary: chatMoves.map((move) => stepOf(move)) },
  { weight: 8, arbitrary: staffMoves.map((move) => stepOf(move)) },
  { weight: 2, arbitrary: otherMoves.map((move) => stepOf(move)) },
  { weight: 2, arbitrary: tuple(chatMoves, staffMoves).map((moves) => stepOf(...moves)) },
  { weight: 2, arbitrary: tuple(staffMoves, staffMoves).map((moves) => stepOf(...moves)) },
);

/** The same steps in every run; `MODEL_SEED` gives others. */
const seed = Number(process.env['MODEL_SEED'] ?? 1_603);

/**
 * Takes so many random walks of a person and of staff, each in a world of its own. A failure shows the walk, with `MODEL_SHRINK` the shortest.
 * @param enter makes a world, and gives how to leave it
 */
export const walkItems = (runs: number, enter: () => Promise<{ world: ItemWorld; leave: () => Promise<void> }>): Promise<void> =>
  assert(
    asyncProperty(commands([steps], { maxCommands: 40, size: 'max' }), async (walk) => {
      const { world, leave } = await enter();
      try {
        const items = await world.set();
        await asyncModelRun(() => ({ model: { items, ...afresh }, real: world }), walk);
        await world.checkRestriction();
      } finally {
        await leave();
      }
    }),
    // Looking for the shortest takes minutes: only who mends something waits for it.
    { numRuns: runs, seed, endOnFailure: process.env['MODEL_SHRINK'] === undefined },
  );
