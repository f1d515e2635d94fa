import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { enterRequest } from '../../bot/office/requests/enter.ts';
import type { Letter } from '../../domain/letter.ts';
import { nl } from '../../locales/nl.ts';
import { engines } from '../support/engines.ts';
import { codeIn } from '../support/itemWorld.ts';
import { knownPerson } from '../support/knownPerson.ts';
import { recorded } from '../support/recordedStore.ts';
import { type Stage, stageOn } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';

/** In all, for each engine; `GUESSES` takes more of them. */
const guesses = Number(process.env['GUESSES'] ?? 1_000);
const known = ['riet@voorbeeld.nl', 'piet@voorbeeld.nl'];
const unknown = ['iemand@anders.nl', 'niemand@anders.nl'];
/** Of one conversation: four references, three codes with three tries each. */
const each = { references: 4, codes: 9 };
const guessesEach = each.references + each.codes;

/** Asked by whoever waits for an answer, as often as it happens to look. */
const ofReaders = new Set(['find message', 'open message line', 'get conversation']);

const masked = (text: string): string =>
  text
    .replaceAll(/ZG-\w{4}-\w{4}/g, 'ZG-****-****')
    .replaceAll(/\S+@\S+/g, '(address)')
    .replaceAll(/\d{6}/g, '(code)');

/** What somebody who guesses gets to see, and what it costs. */
interface Attempt {
  address: string;
  heard: string[];
  asked: string[];
}

/** Somebody who guesses, in a conversation of their own: at a reference, at each code for it three times, and so on until there are no more. */
class Guesser {
  readonly #stage: Stage;
  readonly #asked: string[];
  readonly sent: { letter: Letter; at: Date }[] = [];
  #guess = 0;

  constructor(stage: Stage, asked: string[]) {
    this.#stage = stage;
    this.#asked = asked;
  }

  /** The next that is not the right one. */
  #wrongCode(): string {
    this.#guess += 7_919;
    const code = String(this.#guess % 1_000_000).padStart(6, '0');
    return this.sent.some(({ letter }) => codeIn(letter) === code) ? this.#wrongCode() : code;
  }

  async #relay(): Promise<void> {
    await this.#stage.relay((letter) => letter.code !== undefined && this.sent.push({ letter, at: this.#stage.clock.now }));
  }

  async tries(conversation: string, address: string, reference: string): Promise<Attempt> {
    this.#asked.length = 0;
    const visitor = await new Visitor(conversation, () => this.#stage.conversations).begin();
    for (let code = 0; code < 3; code += 1) {
      await visitor.say(`Hoe staat het met mijn verzoek ${reference}?`);
      if (code === 0) await visitor.say(address);
      expect(visitor.last.endsWith(nl['check.askCode'])).toBe(true);
      await this.#relay();
      for (let tries = 0; tries < 3; tries += 1) await visitor.say(this.#wrongCode());
      expect(visitor.last).toContain(nl['check.tooMany']);
    }
    await visitor.say(`Hoe staat het met mijn verzoek ${reference}?`);
    expect(visitor.last).toContain(nl['progress.byPerson']);
    return { address, heard: visitor.heard.map(masked), asked: [...this.#asked] };
  }
}

/** How many codes went to an address within so many hours before any moment, at most. */
const mostWithin = (sent: Guesser['sent'], address: string, hours: number): number => {
  const times = sent.filter(({ letter }) => letter.to === address).map(({ at }) => at.getTime());
  return Math.max(0, ...times.map((end) => times.filter((time) => time <= end && end - time < hours * 3_600_000).length));
};

describe.each(engines)('guessing ($name)', (engine) => {
  beforeAll(engine.start, 60_000);
  afterAll(engine.stop, 60_000);

  /** Two people that are known, each with a request that came by mail. */
  const set = async () => {
    const asked: string[] = [];
    const { stage, leave } = await stageOn(
      engine,
      {},
      { seen: (store) => recorded(store, (what) => !ofReaders.has(what) && asked.push(what)) },
    );
    const office = { ...stage, actor: { id: 'officer', standing: null }, clock: () => stage.clock.now };
    const references: string[] = [];
    for (const email of known) {
      await knownPerson(stage, email);
      const letter = { rights: ['access', 'complaint'], text: 'Ik wil inzage.', email } as const;
      const rest = { receivedOn: null, name: null, phone: null, subject: null, marketing: false };
      references.push((await enterRequest(office, { ...letter, ...rest }, null)).reference);
    }
    return { stage, leave, references, asked, guesser: new Guesser(stage, asked) };
  };
  /** Asks how it goes with a request, with this address, up to the question for the code. */
  const asksCode = async (stage: Stage, conversation: string, address: string, reference: string): Promise<Visitor> => {
    const visitor = await new Visitor(conversation, () => stage.conversations).begin();
    await visitor.say(`Hoe staat het met mijn verzoek ${reference}?`, address);
    return visitor;
  };
  const kept = async ({ store }: Stage): Promise<unknown> => [await store.find('request', {}), await store.find('item', {})];

  engine.it(
    'at codes and references tells nothing, whether or not somebody is known, and costs the same',
    async () => {
      const { stage, leave, references, guesser } = await set();
      const before = await kept(stage);
      const attempts: Attempt[] = [];
      const conversations = Math.ceil(guesses / guessesEach / 4) * 4;
      for (let at = 0; at < conversations; at += 1) {
        const address = (at % 2 === 0 ? known : unknown)[Math.floor(at / 2) % 2] ?? '';
        // Half of the references are those of somebody.
        const reference = (at % 4 < 2 ? references[Math.floor(at / 4) % 2] : undefined) ?? `ZG-2222-${2222 + at}`;
        attempts.push(await guesser.tries(`guess-${at}`, address, reference));
        if (at % 8 === 7) stage.clock.now = new Date(stage.clock.now.getTime() + 20 * 60_000);
      }
      const [first] = attempts;
      for (const attempt of attempts) {
        expect(attempt.heard).toEqual(first?.heard);
        expect(attempt.asked).toEqual(first?.asked);
      }
      expect(await kept(stage)).toEqual(before);
      expect((await stage.store.find('code', {})).filter(({ open }) => open.usedAt !== null)).toEqual([]);
      for (const address of unknown) expect(mostWithin(guesser.sent, address, 24)).toBe(0);
      expect(known.map((address) => [mostWithin(guesser.sent, address, 1), mostWithin(guesser.sent, address, 24)])).toEqual([
        [3, 6],
        [3, 6],
      ]);
      await leave();
    },
    120_000,
  );

  engine.it('in many conversations at the same moment gets no more codes mailed than one after the other', async () => {
    const { stage, leave, references } = await set();
    for (let at = 0; at < 8; at += 1) await asksCode(stage, `guess-${at}`, known[0] ?? '', references[0] ?? '');
    const sent: Letter[] = [];
    const relay = (): Promise<void> => stage.relay((letter) => letter.code !== undefined && sent.push(letter));
    await Promise.all([relay(), relay()]);
    while ((await stage.store.find('outbox', { where: { status: 'waiting' } })).length > 0) {
      await new Promise((resolve) => setTimeout(resolve, 110));
      await relay();
    }
    expect(sent).toHaveLength(3);
    await leave();
  });

  engine.it('at the references of others, by somebody who showed who they are, tells nothing either', async () => {
    const { stage, leave, references, asked } = await set();
    const visitor = await asksCode(stage, 'guess', known[0] ?? '', references[0] ?? '');
    const sent: Letter[] = [];
    await stage.relay((letter) => letter.code !== undefined && sent.push(letter));
    await visitor.say(codeIn(sent[0] as Letter));
    expect(visitor.last).toContain(references[0]);
    const before = await kept(stage);
    const answers = new Set<string>();
    for (const words of ['Hoe staat het met mijn verzoek #?', 'Ik trek mijn verzoek # in']) {
      const seen = new Set<string>();
      for (let at = 0; at < 10; at += 1) {
        asked.length = 0;
        const reference = at % 2 === 0 ? (references[1] ?? '') : `ZG-2222-${2222 + at}`;
        const said = await visitor.say(words.replace('#', reference));
        const committed = asked.filter((what) => what.startsWith('commit'));
        seen.add(JSON.stringify([said.map(masked), committed]));
      }
      for (const one of seen) answers.add(one);
    }
    expect([...answers]).toHaveLength(2);
    expect(await kept(stage)).toEqual(before);
    await leave();
  });
});
