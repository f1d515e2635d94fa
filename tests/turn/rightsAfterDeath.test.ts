import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { crashPoints, type CrashPoint } from '../../bot/crash.ts';
import { onlyToKnown } from '../../bot/identity/onlyToKnown.ts';
import { createRelay } from '../../bot/turn/relay.ts';
import type { Letter } from '../../domain/letter.ts';
import type { Store } from '../../domain/store.ts';
import { engines, type EngineUnderTest } from '../support/engines.ts';
import { codeIn } from '../support/itemWorld.ts';
import { knownPerson } from '../support/knownPerson.ts';
import { Mortal } from '../support/mortal.ts';
import { stageOn } from '../support/stage.ts';
import { until } from '../support/processKit.ts';
import { createLines } from '../support/turnKit.ts';
import { Visitor } from '../support/visitor.ts';

const address = 'riet@voorbeeld.nl';
/** What is typed, in the turns that matter: the code that was mailed stands for itself. */
const lines = {
  identity: ['Ik wil inzage in mijn gegevens', 'ja', address, 'CODE'],
  erasure: ['Wis al mijn gegevens', 'ja'],
} as const;

const masked = (text: string): string => text.replaceAll(/ZG-TEST-\d{4}/g, 'ZG-TEST').replaceAll(/\b\d{6}\b/g, '(code)');

/** Whatever must be there once, in a form that is the same however often a turn was begun. */
const snapshot = async (store: Store, conversation: string, transcript: readonly string[], letters: readonly Letter[]) => ({
  transcript: transcript.map(masked),
  requests: (await store.find('request', {})).map(({ open, subject }) => [masked(open.reference), subject === null]),
  items: (await store.find('item', {})).map(({ open }) => [open.right, open.status, open.confirmed, open.verifiedBy, open.outcome]),
  handoffs: (await store.find('handoff', {})).map(({ open }) => [open.reason, open.status]),
  codes: (await store.find('code', {})).map(({ open }) => [open.sent, open.usedAt !== null]),
  outbox: (await store.find('outbox', {})).map(({ open }) => [open.destination, open.status]),
  mails: letters.filter(({ code }) => code !== undefined).map(({ to }) => to),
  audit: (await store.find('audit', { where: { of: conversation } })).map(({ open }) => open.act),
});

/** Goes through a conversation in which the process dies once, or never. @returns what stands in the end */
const live = async (engine: EngineUnderTest, typed: readonly string[], death: { in: number; at: CrashPoint } | null) => {
  const mortal = new Mortal();
  const { stage, leave } = await stageOn(engine, {}, mortal);
  await knownPerson(stage, address);
  const letters: Letter[] = [];
  let conversations = stage.conversations;
  const visitor = await new Visitor('begin', () => conversations).begin();
  await visitor.say('Riet');
  for (const [at, text] of typed.entries()) {
    const code = letters.findLast((letter) => letter.code !== undefined);
    const words = text === 'CODE' && code ? codeIn(code) : text;
    if (death?.in === at) {
      mortal.diesAt(death.at);
      // Whoever gets no answer sends it again, with the same id.
      const message = { text: words, clientActivityId: `message ${at}` };
      await conversations.receive('begin', message).catch(() => {});
      await until(() => mortal.isDead);
      conversations = await stage.recover();
      await conversations.receive('begin', message);
      await visitor.hear(() => true);
    } else await visitor.say(words);
    await stage.relay((letter) => letters.push(letter));
  }
  const { lines: all } = await conversations.read('begin', 0, 0);
  const result = await snapshot(
    stage.store,
    'begin',
    all.map(({ from, text }) => `${from}: ${text}`),
    letters,
  );
  await leave();
  return result;
};

describe.each(engines)('a process that dies ($name)', (engine) => {
  beforeAll(engine.start, 60_000);
  afterAll(engine.stop, 60_000);

  for (const [name, typed] of Object.entries(lines)) {
    engine.it(
      `at any point of any turn of the conversation about ${name} leaves nothing undone and nothing done twice`,
      async () => {
        const undisturbed = await live(engine, typed, null);
        expect(undisturbed.items).toHaveLength(1);
        expect(undisturbed.requests).toHaveLength(1);
        expect(undisturbed.mails).toEqual(name === 'identity' ? [address] : []);
        for (const at of crashPoints)
          for (const turn of typed.keys())
            expect({ at, turn, ...(await live(engine, typed, { in: turn, at })) }).toEqual({ at, turn, ...undisturbed });
      },
      60_000,
    );
  }
});

const leaseMs = 60;

/** One round of a relay whose mail server never takes the same mail twice knowingly. */
const round = async (store: Store, deliver: (letter: Letter) => void): Promise<void> => {
  const mail = onlyToKnown(async (payload, _id, { lapsed }) => {
    if (lapsed) return { is: 'unknown' };
    deliver(payload as Letter);
    return { is: 'sent' };
  }, store);
  const hub = async () => ({ is: 'sent' }) as const;
  const relay = createRelay({ store, destinations: { hub, mail, offer: mail }, log: createLines(), leaseMs });
  relay.start();
  await relay.stop();
};

describe.each(engines)('a relay that dies with a code ($name)', (engine) => {
  beforeAll(engine.start, 60_000);
  afterAll(engine.stop, 60_000);

  engine.it('sends it once at most, whether it had left by then or not, and a new one can be asked', async () => {
    for (const hasLeft of [true, false]) {
      const { stage, leave } = await stageOn(engine);
      await knownPerson(stage, address);
      const visitor = await new Visitor('begin', () => stage.conversations).begin();
      await visitor.say('Riet', 'Ik wil inzage in mijn gegevens', 'ja', address);
      const mortal = new Mortal();
      const sent: Letter[] = [];
      void round(mortal.seen(stage.store), (letter) => {
        if (letter.code === undefined) return;
        if (hasLeft) sent.push(letter);
        mortal.die();
      });
      await until(() => mortal.isDead);
      await new Promise((resolve) => setTimeout(resolve, leaseMs + 20));
      await round(stage.store, (letter) => letter.code !== undefined && sent.push(letter));
      expect(sent).toHaveLength(hasLeft ? 1 : 0);
      if (!hasLeft) {
        await visitor.say('Nieuwe code');
        await round(stage.store, (letter) => letter.code !== undefined && sent.push(letter));
      }
      await visitor.say(codeIn(sent[0] as Letter));
      expect((await stage.store.find('item', {})).map(({ open }) => open.verifiedBy)).toEqual(['code']);
      await leave();
    }
  });
});
