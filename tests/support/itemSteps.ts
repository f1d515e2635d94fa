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
import {
  type Added,
  type Answer,
  type Chat,
  erased,
  freshChat,
  heardFrom,
  isAskedBack,
  isMeantBefore,
  standsHere,
  known,
  lastStanding,
  requestsAsked,
  rightsAsked,
  saidNo,
  saidOther,
  saidYes,
  saidYesAndMore,
  seen,
  takingBack,
  wished,
  withoutTaken,
} from './itemChat.ts';
import { type Act, chat, isOnePerson, isOpen, type ItemModel, type Items, nothing, staff } from './itemModel.ts';
import { type Asked, codeIn, type ItemWorld, knownAddress, knownDossier, type Name } from './itemWorld.ts';

interface Model {
  items: Items;
  chat: Chat;
}
/** A step of one side, worked out before any of it happens. */
interface Plan {
  perform: () => Promise<void>;
  /** What the person says, where it is their step. */
  text?: string;
  /** What may become of the items. */
  may: Act[];
  /** What may become of them besides, where something else happens at once that no act of the items tells of. */
  mayAtOnce?: Act[];
  asked?: Asked;
  /** What was said as an answer makes this of the chat. */
  answer?: Answer;
  /** What else is known of the chat, where this succeeded. */
  proved?: true;
  erases?: true;
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
  text,
  may,
  ...more,
});

/** The requests of the conversation that is open. */
const ownOf = ({ items }: Model, { conversationOf, visitor }: ItemWorld): string[] =>
  requestsIn(Object.entries(items)).filter((request) => conversationOf.get(request) === visitor.conversation);
const isKnown = ({ chat: { knownUntil } }: Model, { stage }: ItemWorld): boolean => stage.clock.now.getTime() < knownUntil;

/** A withdrawal of consent works at once where it is known by then where it was given. */
const stops = (model: Model, world: ItemWorld, act: Act): Act[] => [act, (items) => chat.stopConsent(ownOf(model, world))(act(items))];
const asks =
  (right: Right): Planner =>
  (model, world) =>
    saying(world, lines[right], right === 'withdraw_consent' ? stops(model, world, nothing) : [nothing], {
      asked: { right, isOffered: false },
    });

/** For somebody else. */
const asksForOther: Planner = (_model, world) =>
  saying(world, 'Namens mijn moeder, ik ben haar mentor, verzoek ik om een kopie van haar dossier', [nothing], {
    asked: { right: 'access', isOffered: false, isForOther: true },
  });

/** Who was made sure of not long ago need not be asked again. */
const provedToo =
  (model: Model, world: ItemWorld, requests: readonly string[], act: Act): Act =>
  (items) =>
    isKnown(model, world) ? chat.prove([...model.chat.unsure, ...requests])(act(items)) : act(items);

const yes: Planner = (model, world) => {
  const { asked } = model.chat;
  if (asked === 'erasure') return saying(world, 'ja', [chat.erase(ownOf(model, world))], { answer: erased, erases: true });
  if (asked === 'earlier') return saying(world, 'ja', [nothing], { asked: { right: 'erasure', isOffered: true } });
  if (!isAskedBack(model.chat)) return saying(world, 'ja', [nothing]);
  return means('ja', model, world);
};
/** A yes in whatever words. */
const means = (text: string, model: Model, world: ItemWorld): Plan => {
  const requests = requestsAsked(model.chat);
  const may = provedToo(model, world, requests, chat.mean(requests));
  return saying(world, text, [may], { answer: saidYes(isKnown(model, world)) });
};
const no: Planner = (model, world) => denies('nee, dat bedoel ik niet', model, world);
/** A no in whatever words. Who asks for another and cannot say that they may, asked it all the same. */
const denies = (text: string, model: Model, world: ItemWorld): Plan => {
  if (!isAskedBack(model.chat)) return saying(world, text, [nothing]);
  const back = model.chat.asked === 'mandate' ? nothing : chat.takeBack(requestsAsked(model.chat));
  return saying(world, text, [provedToo(model, world, [], back)], { answer: saidNo(isKnown(model, world)) });
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
    const { asked } = model.chat;
    const text = `Nee, ${lines[right].replace(/^./u, (first) => first.toLowerCase())}`;
    const back = asked === 'request' || asked === 'erasure' ? chat.takeBack(requestsAsked(model.chat)) : nothing;
    return saying(world, text, right === 'withdraw_consent' ? stops(model, world, back) : [back], {
      asked: { right, isOffered: false },
      ...(isAskedBack(model.chat) && { answer: saidOther }),
    });
  };
/** It was meant so, and more is asked. Who asks is made sure of once the rest is confirmed too. */
const yesAnd =
  (right: Naming): Planner =>
  (model, world) => {
    const text = `Ja, en ook ${namings[right]}`;
    const isKnownBy = rightsAsked(model.chat).includes(right) || isMeantBefore(model.chat, right);
    if (!isAskedBack(model.chat) || (isKnownBy && model.chat.asked !== 'request')) return yes(model, world);
    // What was asked already is a yes and nothing more.
    if (isKnownBy) return means(text, model, world);
    return saying(world, text, [chat.mean(requestsAsked(model.chat))], {
      asked: { right, isOffered: false },
      answer: saidYesAndMore,
    });
  };
/** Of what was asked back this is meant, and nothing else: where nothing else was asked, that is a yes, unless it would erase. */
const only =
  (right: Naming): Planner =>
  (model, world) => {
    const { asked } = model.chat;
    const there = asked === 'request' || asked === 'erasure' ? rightsAsked(model.chat) : [];
    const isAll = there.every((each) => each === right);
    if (!there.includes(right) || (isAll && asked === 'erasure')) return asks(right)(model, world);
    const text = `Alleen ${namings[right]}`;
    return isAll ? means(text, model, world) : saying(world, text, [chat.keepOnly(requestsAsked(model.chat), right)]);
  };
const asksTwo: Planner = (_model, world) =>
  saying(world, 'Ik wil inzage en ik wil dat jullie al mijn gegevens verwijderen', [nothing], {
    asked: { right: 'access', also: 'erasure', isOffered: false },
  });

/** One of another conversation in which no address was told belongs to nobody yet. */
const takesOwn = ({ items }: Model, request: string): Act => {
  const isTheirs = Object.values(items).some((item) => item.request === request && item.person.email === knownAddress);
  return isTheirs ? chat.takeBack([request]) : nothing;
};

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
    const { check, awaitsCode, codeEndsAt } = model.chat;
    const isRight = which === 'right' && current !== null && awaitsCode && world.stage.clock.now.getTime() < codeEndsAt;
    if (!isRight || !check) return saying(world, code ?? wrong, [nothing]);
    const taken = check.takesBack === null ? nothing : takesOwn(model, check.takesBack);
    return saying(world, code ?? wrong, [(items) => chat.prove(check.proves)(taken(items))], { proved: true });
  };

/** While something is asked back, or a code is awaited, it is the request that is not wanted any more: where a no is said, all that was asked back. */
const regrets =
  (text: string, isNo: boolean): Planner =>
  (model, world) => {
    // Elsewhere, and where nothing is left to be taken back, it is about something else.
    const isOver = isAskedBack(model.chat) || model.chat.asked === 'address' || model.chat.asked === 'code';
    if (!isOver || lastStanding(model.chat) === undefined) return takesBack(model, world);
    return isNo && isAskedBack(model.chat) ? denies(text, model, world) : takesLastBack(text, model, world);
  };
const takesBack: Planner = (model, world) => takesLastBack('Ik trek mijn verzoek in', model, world);
const takesLastBack = (text: string, model: Model, world: ItemWorld): Plan => {
  const last = lastStanding(model.chat);
  return saying(world, text, [last === undefined ? nothing : chat.takeBack([last])]);
};
const takesBackElsewhere =
  (at: number): Planner =>
  (model, world) => {
    const { request } = pick(model.items, at);
    if (standsHere(model.chat, request)) return takesBack(model, world);
    const text = `Ik trek mijn verzoek ${request} in`;
    if (isKnown(model, world)) return saying(world, text, [takesOwn(model, request)]);
    return saying(world, text, [nothing], { answer: takingBack(request) });
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
    saying(world, text, stops(model, world, nothing));

/** What fits the question that is open: it leads deep. */
const fits: Planner = async (model, world) => {
  const { asked } = model.chat;
  if (asked === 'address') return tells(knownAddress)(model, world);
  // Only the erasure of what was typed in a conversation where nothing else is asked works at once.
  const isFirst = ownOf(model, world).length === 0;
  if (asked === 'other') return asks(isFirst && Object.keys(model.items).length % 2 === 0 ? 'erasure' : 'access')(model, world);
  if (asked !== 'code') return yes(model, world);
  await world.stage.relay((letter) => world.letters.push(letter));
  return types('right')(model, world);
};

/** As `fits`, and what is asked back is confirmed with one right more. */
const fitsWithMore: Planner = (model, world) => {
  const more = (['portability', 'access'] as const).find((right) => !rightsAsked(model.chat).includes(right));
  return model.chat.asked === 'request' && model.chat.unsure.length === 0 && more ? yesAnd(more)(model, world) : fits(model, world);
};
/** As `fits`, and where a code is awaited another is asked for, and then the one before is typed. */
const fitsReplaced: Planner = async (model, world) => {
  if (model.chat.asked !== 'code') return fits(model, world);
  await world.stage.relay((letter) => world.letters.push(letter));
  const before = (await world.currentCode()) ?? '123456';
  const plan = saying(world, 'Nieuwe code', [nothing]);
  return {
    ...plan,
    perform: async () => {
      await plan.perform();
      await world.says(before);
    },
  };
};
/** As `fits`, and of what is asked back one is kept, once there are two. */
const fitsNarrowed: Planner = (model, world) => {
  if (model.chat.asked !== 'request') return fits(model, world);
  const there = rightsAsked(model.chat);
  const kept = (['access', 'portability'] as const).find((right) => there.includes(right));
  return kept && new Set(there).size > 1 ? only(kept)(model, world) : asks(kept === 'access' ? 'portability' : 'access')(model, world);
};

const requestsIn = (entries: readonly (readonly [string, ItemModel])[]): string[] => [
  ...new Set(entries.map(([, { request }]) => request)),
];
/** The requests of this conversation that came in with what was said. */
const addedIn = (model: Model, world: ItemWorld, before: Items): Added[] => {
  const fresh = Object.entries(model.items).filter(([id, { request }]) => !(id in before) && ownOf(model, world).includes(request));
  return requestsIn(fresh).map((request) => {
    const items = fresh.map(([, item]) => item).filter((item) => item.request === request);
    return { request, rights: items.map(({ right }) => right), isForOther: items.some(({ representation }) => representation !== 'none') };
  });
};

/** What was said, and what the chat said to it, tell what it waits for now. */
const listen = (model: Model, world: ItemWorld, before: Items, said: readonly string[], { answer, asked, proved }: Plan): Chat => {
  const now = world.stage.clock.now.getTime();
  const answered = answer ? answer(model.chat) : model.chat;
  const taken = withoutTaken(answered, said);
  const wish = asked && {
    ...{ rights: [asked.right, ...(asked.also ? [asked.also] : [])], isOffered: asked.isOffered },
    isForOther: asked.isForOther === true,
  };
  const next = wish ? wished(taken, wish, addedIn(model, world, before), isKnown(model, world)) : taken;
  const listened = heardFrom(next, said, now);
  return proved ? known(listened, now) : listened;
};

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
    model.chat = seen(model.chat, before);
    const plans = await Promise.all(this.#planners.map(async (planner) => planner(model, world)));
    const afterwards = await this.#afterStaff(plans, model, world);
    const heard = world.visitor.heard.length;
    const { visitor } = world;
    if (afterwards) await Promise.all(plans.map(({ perform }) => perform()));
    else for (const { perform } of plans) await perform();
    const asked = plans.flatMap((plan) => plan.asked ?? []);
    if (plans.some(({ erases }) => erases)) world.erased.add(visitor.conversation);
    model.items = await world.check(before, [...inAnyOrder(plans), ...(afterwards ?? [])], asked);
    if (world.visitor !== visitor) model.chat = freshChat;
    else if (plans[0] && visitor.heard.length > heard) model.chat = listen(model, world, before, visitor.heard.slice(heard), plans[0]);
    // What can be erased here and now needs no other answer.
    if (plans.length === 1 && model.chat.asked !== 'erasure') for (const wish of asked) world.checkStands(model.items, wish);
  }

  /**
   * What may become of the items where the chat knows already what staff do at the same moment; undefined where something else would be said
   * then, so that the two come one after the other.
   */
  async #afterStaff([said, done]: readonly Plan[], model: Model, world: ItemWorld): Promise<Act[] | undefined> {
    const [planner] = this.#planners;
    if (said?.text === undefined || !done || !planner) return [];
    const acts: Act[] = [];
    for (const act of done.mayAtOnce ?? done.may) {
      const items = act(model.items);
      const later = await planner({ items, chat: seen(model.chat, items) }, world);
      if (later.text !== said.text) return undefined;
      acts.push(
        ...later.may.map(
          (each): Act =>
            (before) =>
              each(act(before)),
        ),
      );
    }
    return acts;
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
  {
    weight: 8,
    arbitrary: constantFrom<Named>(['fits, with more', fitsWithMore], ['fits, narrowed', fitsNarrowed], ['fits, replaced', fitsReplaced]),
  },
  { weight: 6, arbitrary: constantFrom(...rights).map((right): Named => [`asks ${right}`, asks(right)]) },
  {
    weight: 6,
    arbitrary: constantFrom<Named>(
      ['yes', yes],
      ['no', no],
      ['regrets', regrets('toch niet doen', true)],
      ['thinks better', regrets('ik heb me bedacht', false)],
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
        await asyncModelRun(() => ({ model: { items, chat: freshChat }, real: world }), walk);
        await world.checkRestriction();
      } finally {
        await leave();
      }
    }),
    // Looking for the shortest takes minutes: only who mends something waits for it.
    { numRuns: runs, seed, endOnFailure: process.env['MODEL_SHRINK'] === undefined },
  );
