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
import { closeAsDuplicate } from '../../bot/office/requests/closeAsDuplicate.ts';
import type { Outcome } from '../../domain/request.ts';
import type { Right } from '../../domain/understanding.ts';
import { nl } from '../../locales/nl.ts';
import { type Act, chat, isOnePerson, isOpen, type ItemModel, type Items, needsProof, nothing, staff } from './itemModel.ts';
import { type Asked, codeIn, type ItemWorld, knownAddress, knownDossier, type Name, openIds } from './itemWorld.ts';

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
  /** Confirmed with a yes that asked more: of these it is made sure who asks after the next answer. */
  unsure: readonly string[];
  codeEndsAt: number;
  knownUntil: number;
}
type Purpose = { proves: readonly string[] } | { takesBack: string };
/** A step of one side, worked out before any of it happens. */
interface Plan {
  perform: () => Promise<void>;
  /** What may become of the items. */
  may: Act[];
  /** What may become of them besides, where something else happens at once that no act of the items tells of. */
  mayAtOnce?: Act[];
  asked?: Asked;
  /** What else is known of the chat, where this succeeded. */
  proved?: true;
  erases?: true;
  /** What was asked back is dealt with, whatever else is asked then. */
  settles?: true;
  /** It is made sure of later who asks these. */
  defers?: readonly string[];
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
const groundOf = (outcome: Outcome): string | null => (outcome === 'refused' || outcome === 'partly' ? 'art. 12(5)(b)' : null);

/** One of the items, so that a number picks the same in each run; mostly one with which something can be done. */
const pick = (items: Items, at: number, isFit: (item: ItemModel) => boolean = () => true): ItemModel => {
  const fit = Object.values(items).filter(isFit);
  const all = at % 5 === 0 || fit.length === 0 ? Object.values(items) : fit;
  const item = all[at % all.length];
  if (!item) throw new Error('there is an item from the beginning');
  return item;
};

export interface StaffDeed {
  deed: 'verify' | 'extend' | 'decide' | 'confirm' | 'withdraw' | 'duplicate' | 'note';
  by: Name;
  at: number;
  /** Which one is called the first. */
  first: number;
  whole: boolean;
  outcome: Outcome;
  /** Staff say whose number they called. */
  names: boolean;
}
/** Roles that may not do it do nothing: that is proved elsewhere. */
const ableTo: Record<StaffDeed['deed'], readonly Name[]> = {
  verify: ['officer', 'second', 'advisor'],
  extend: ['officer', 'second'],
  decide: ['officer', 'second', 'manager'],
  confirm: ['officer', 'second', 'manager'],
  withdraw: ['officer', 'second', 'advisor'],
  duplicate: ['officer', 'second'],
  note: ['officer', 'second', 'manager', 'advisor'],
};

/** Mostly one that asks the same. */
const duplicatePlan =
  ({ by, at, first, whole }: StaffDeed): Planner =>
  ({ items }, world) => {
    const item = pick(items, at, isOpen);
    const of = pick(items, first, ({ request, right }) => right === item.right && request !== item.request);
    const named = whole ? null : item.right;
    const office = world.office(ableTo.duplicate.includes(by) ? by : 'second');
    const act = staff.duplicate(item.request, named, of.request);
    const isSame = isOnePerson(item.person, of.person);
    return {
      perform: () => world.does(() => closeAsDuplicate(office, item.request, of.request, named, 'Dezelfde brief.')),
      may: [isSame ? act : nothing],
      // An address that is told at the same moment can make them one person, or two; so can a code or a call.
      mayAtOnce: [act, nothing],
    };
  };

const staffPlan =
  ({ by, at, whole, outcome, names }: StaffDeed, deed: Exclude<StaffDeed['deed'], 'duplicate'>): Planner =>
  ({ items }, world) => {
    const { request, right } = pick(items, at, (item) => (deed === 'confirm' ? item.proposed !== null : isOpen(item)));
    const named = whole ? null : right;
    const name = ableTo[deed].includes(by) ? by : 'second';
    const office = world.office(name);
    // The second officer entered the one letter of somebody for themselves; the advisor, who decides nothing, that for another.
    const isOwn = name === 'second' && request === 'ZG-TEST-0002';
    const mandate = outcome === 'granted' ? 'Mentorschap, beschikking gezien.' : null;
    const ruling = { outcome, ground: groundOf(outcome), explanation };
    const plans: Record<Exclude<StaffDeed['deed'], 'duplicate'>, readonly [() => Promise<unknown>, Act]> = {
      verify: [
        () => verifyRequest(office, request, 'Teruggebeld op het nummer.', mandate, { references: names ? [knownDossier] : [] }),
        // In the chat nobody tells a number; the letters came from an address of the dossier of before, which has one.
        staff.verify(request, { mandate: mandate !== null, named: names, leads: !world.conversationOf.has(request) }),
      ],
      extend: [() => extendRequest(office, request, named, 'Het is veel.'), staff.extend(request, named, world.stage.clock.now.getTime())],
      decide: [() => decideRequest(office, request, right, ruling), isOwn ? nothing : staff.decide(request, right, outcome, name)],
      confirm: [() => confirmDecision(office, request, right), isOwn ? nothing : staff.confirm(request, right, name)],
      withdraw: [() => withdrawRequest(office, request, named, 'Ze belde.'), staff.withdraw(request, named)],
      note: [() => note(office, request, 'Niemand nam op.'), nothing],
    };
    const [perform, act] = plans[deed];
    return { perform: () => world.does(async () => void (await perform())), may: [act] };
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

/** What a code would be for after a yes to these; of what needs no proof none is asked, and the one before stays what it is for. */
const provesAfter = ({ items, unsure }: Model, requests: readonly string[]): Partial<Plan> => {
  const proves = [...unsure, ...requests];
  const needs = Object.values(items).some((item) => proves.includes(item.request) && item.status !== 'withdrawn' && needsProof(item.right));
  return { ...(needs && { purpose: { proves } }), defers: [] };
};
const yes: Planner = (model, world) => {
  const known = isKnown(model, world);
  const deferred = known ? chat.prove(model.unsure) : nothing;
  const may = answeredBy(model).map(
    (requests): Act =>
      (items) =>
        deferred(chat.mean(requests, known)(items)),
  );
  if (model.asked === 'request') return saying(world, 'ja', may, provesAfter(model, model.about));
  // What is asked for another is asked back apart, and no code shows that they may.
  if (model.asked === 'mandate') return saying(world, 'ja', may, provesAfter(model, []));
  if (model.asked === 'erasure') return saying(world, 'ja', [chat.erase(ownOf(model, world))], { erases: true });
  const asked = model.asked === 'earlier' ? { asked: { right: 'erasure', isOffered: true } as const } : {};
  return saying(world, 'ja', [nothing], asked);
};
const no: Planner = (model, world) => {
  const isAsked = model.asked === 'request' || model.asked === 'erasure';
  const deferred = isKnown(model, world) ? chat.prove(model.unsure) : nothing;
  const may = (isAsked ? answeredBy(model).map(chat.takeBack) : [nothing]).map(
    (act): Act =>
      (items) =>
        deferred(act(items)),
  );
  const more = isAsked || model.asked === 'mandate' ? provesAfter(model, []) : {};
  return saying(world, 'nee, dat bedoel ik niet', isAsked || model.asked === 'mandate' ? may : [nothing], more);
};

/** In few words, as they are said beside a yes or a no. */
const namings = { access: 'inzage', erasure: 'verwijderen', portability: 'overdracht', complaint: 'klacht' } as const satisfies Partial<
  Record<Right, string>
>;
type Naming = keyof typeof namings;
/** It was not meant so, and something else is. */
const noBut =
  (right: Right): Planner =>
  (model, world) => {
    const isAsked = model.asked === 'request' || model.asked === 'erasure';
    const text = `Nee, ${lines[right].replace(/^./u, (first) => first.toLowerCase())}`;
    const may = isAsked ? answeredBy(model).map(chat.takeBack) : [nothing];
    return saying(world, text, may, { asked: { right, isOffered: false }, ...(isAsked && { settles: true }) });
  };
/** It was meant so, and more is asked. Who asks is made sure of once the rest is confirmed too. */
const yesAnd =
  (right: Naming): Planner =>
  (model, world) => {
    const isAsked = isAboutRequests(model.asked);
    // What was asked already is a yes and nothing more.
    const isThere = model.about.some((request) => openRightsOf(model.items, request).includes(right));
    if (!isAsked || isThere) return yes(model, world);
    const may = answeredBy(model).map((requests) => chat.mean(requests, false));
    return saying(world, `Ja, en ook ${namings[right]}`, may, {
      asked: { right, isOffered: false },
      settles: true,
      defers: [...model.unsure, ...model.about],
    });
  };
/** Of what was asked back this is meant, and nothing else. */
const only =
  (right: Naming): Planner =>
  (model, world) => {
    const isAsked = model.asked === 'request' || model.asked === 'erasure';
    const isThere = model.about.some((request) => openRightsOf(model.items, request).includes(right));
    if (!isAsked || !isThere) return asks(right)(model, world);
    return saying(
      world,
      `Alleen ${namings[right]}`,
      answeredBy(model).map((requests) => chat.keepOnly(requests, right)),
    );
  };
const openRightsOf = (items: Items, request: string): Right[] =>
  Object.values(items)
    .filter((item) => item.request === request && isOpen(item))
    .map(({ right }) => right);
const asksTwo: Planner = (_model, world) =>
  saying(world, 'Ik wil inzage en ik wil dat jullie al mijn gegevens verwijderen', [nothing], {
    asked: { right: 'access', also: 'erasure', isOffered: false },
  });

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

/** While something is asked back, or a code is awaited, it is the request that is not wanted any more. */
const regrets =
  (text: string): Planner =>
  (model, world) => {
    // Elsewhere, and where nothing is left to be taken back, it is about something else.
    const isLeft = ownOf(model, world).some((request) => openRightsOf(model.items, request).some((right) => right !== 'withdraw_consent'));
    if (model.asked === 'other' || model.asked === 'earlier' || !isLeft) return takesBack(model, world);
    const isAsked = model.asked === 'request' || model.asked === 'erasure';
    const plan = takesBackSaying(text, model, world);
    return isAsked ? { ...plan, may: [...plan.may, ...answeredBy(model).map(chat.takeBack)] } : plan;
  };
const takesBack: Planner = (model, world) => takesBackSaying('Ik trek mijn verzoek in', model, world);
const takesBackSaying = (text: string, model: Model, world: ItemWorld): Plan => {
  const own = ownOf(model, world);
  const each = openIds(model.items, own).map(chat.takeBackOne);
  return saying(world, text, [nothing, ...own.map((request) => chat.takeBack([request])), ...each]);
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

/** As `fits`, and what is asked back is confirmed with one right more. */
const fitsWithMore: Planner = (model, world) => {
  const there = model.about.flatMap((request) => openRightsOf(model.items, request));
  const more = (['portability', 'access'] as const).find((right) => !there.includes(right));
  return model.asked === 'request' && model.unsure.length === 0 && more ? yesAnd(more)(model, world) : fits(model, world);
};
/** As `fits`, and of what is asked back one is kept, once there are two. */
const fitsNarrowed: Planner = (model, world) => {
  if (model.asked !== 'request') return fits(model, world);
  const there = model.about.flatMap((request) => openRightsOf(model.items, request));
  const kept = (['access', 'portability'] as const).find((right) => there.includes(right));
  return kept && new Set(there).size > 1 ? only(kept)(model, world) : asks(kept === 'access' ? 'portability' : 'access')(model, world);
};

const questions: readonly (readonly [Model['asked'], string])[] = [
  ['request', nl['meant.request']],
  ['request', nl['meant.complaint']],
  ['erasure', nl['meant.erasure']],
  ['mandate', nl['meant.other']],
  ['earlier', nl['erased.askEarlier']],
  ['earlier', nl['erased.askEarlierAgain']],
  ['address', nl['check.askAddress']],
  ['address', nl['check.shortAddress']],
  ['code', nl['check.askCode']],
];

const requestsIn = (entries: readonly (readonly [string, ItemModel])[]): string[] => [
  ...new Set(entries.map(([, { request }]) => request)),
];
/** What is asked back because of what was asked now: what is new, or else what was never confirmed and comes again. */
const askedBack = ({ left }: Model, before: Items, fresh: readonly string[], { asked }: Plan): readonly string[] => {
  // A withdrawal by itself is not asked back: it has its effect already.
  if (asked?.right === 'withdraw_consent') return [];
  const again = Object.entries(before).filter(([, item]) => left.includes(item.request) && item.right === asked?.right && !item.confirmed);
  return fresh.length > 0 ? fresh : requestsIn(again).slice(-1);
};

/** What the chat said tells what it waits for now. */
const listen = (model: Model, world: ItemWorld, before: Items, said: readonly string[], plan: Plan): void => {
  const asked = questions.find(([, question]) => world.visitor.last.endsWith(question))?.[0] ?? 'other';
  const fresh = requestsIn(Object.entries(model.items).filter(([id]) => !(id in before)));
  // What is asked for another is asked back apart.
  const isSame = (model.asked === 'mandate') === (asked === 'mandate');
  const stays = isSame && plan.settles === undefined ? model.about : [];
  const back = [...stays, ...askedBack(model, before, fresh, plan)];
  if (asked === 'address' || asked === 'code') {
    const purpose = plan.asked?.isOffered ? { proves: fresh } : plan.purpose;
    if (purpose && 'proves' in model.purpose) model.earlier = [...model.earlier, ...model.purpose.proves, ...model.left];
    model.purpose = purpose ?? model.purpose;
  }
  if (plan.settles === undefined) model.left = [...model.left, ...model.about];
  model.asked = asked;
  model.unsure = plan.defers ?? model.unsure;
  model.about = isAboutRequests(asked) ? back : [];
  const now = world.stage.clock.now.getTime();
  if (said.some((line) => line.includes(nl['check.sent'].split('{')[0] ?? ''))) model.codeEndsAt = now + 10 * 60_000;
  if (plan.proved) model.knownUntil = now + 30 * 60_000;
  if (plan.erases) Object.assign(model, { knownUntil: 0, earlier: [], unsure: [], purpose: { proves: [] } });
};
const isAboutRequests = (asked: Model['asked']): boolean => asked === 'request' || asked === 'erasure' || asked === 'mandate';

const afresh = {
  asked: 'other',
  about: [],
  left: [],
  purpose: { proves: [] },
  earlier: [],
  unsure: [],
  codeEndsAt: 0,
  knownUntil: 0,
} as const;

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
  return (one.mayAtOnce ?? one.may).flatMap((first) =>
    (other.mayAtOnce ?? other.may).flatMap((second): Act[] => [(items) => second(first(items)), (items) => first(second(items))]),
  );
};

/** A planner with the name under which a failure shows it. */
type Named = readonly [string, Planner];

const rights = Object.keys(lines) as Right[];
const named = Object.keys(namings) as Naming[];
const chatMoves: Arbitrary<Named> = oneof(
  { weight: 14, arbitrary: constantFrom<Named>(['fits', fits]) },
  { weight: 6, arbitrary: constantFrom<Named>(['fits, with more', fitsWithMore], ['fits, narrowed', fitsNarrowed]) },
  { weight: 6, arbitrary: constantFrom(...rights).map((right): Named => [`asks ${right}`, asks(right)]) },
  {
    weight: 6,
    arbitrary: constantFrom<Named>(
      ['yes', yes],
      ['no', no],
      ['regrets', regrets('toch niet doen')],
      ['thinks better', regrets('ik heb me bedacht')],
      ['asks two', asksTwo],
      ['asks for another', asksForOther],
      ['takes back', takesBack],
      ['types late', typesLate],
    ),
  },
  { weight: 2, arbitrary: constantFrom(...rights).map((right): Named => [`no, but ${right}`, noBut(right)]) },
  { weight: 2, arbitrary: constantFrom(...named).map((right): Named => [`yes, and ${right}`, yesAnd(right)]) },
  { weight: 2, arbitrary: constantFrom(...named).map((right): Named => [`only ${right}`, only(right)]) },
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
  deed: constantFrom(
    'verify',
    'extend',
    'decide',
    'decide',
    'decide',
    'confirm',
    'confirm',
    'confirm',
    'withdraw',
    'duplicate',
    'duplicate',
    'duplicate',
    'note',
  ),
  by: constantFrom('officer', 'second', 'manager', 'advisor'),
  at: nat(30),
  first: nat(30),
  whole: constantFrom(true, false, false),
  outcome: constantFrom('granted', 'granted', 'partly', 'refused', 'notApplicable'),
  names: constantFrom(true, true, false),
}).map((deed): Named => [
  `${deed.by} ${deed.deed} ${deed.at} ${deed.deed === 'duplicate' ? deed.first : deed.outcome}${deed.whole ? ' whole' : ''}${deed.names ? ' named' : ''}`,
  deed.deed === 'duplicate' ? duplicatePlan(deed) : staffPlan(deed, deed.deed),
]);

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
