import { writeSync } from 'node:fs';
import { openStore } from '../../storage/open.ts';
import { arrival, audit, begin, message, read, turn, type Person } from './fixtures.ts';

/**
 * A process that commits as fast as it can and says on standard output what was acknowledged, so that a test can kill it and look
 * what is left. A line is `accepted|handled CONVERSATION SUBJECT NUMBER`.
 */
const say = (what: string, { conversation, subject }: Person, number: number): void =>
  void writeSync(1, `${what} ${conversation} ${subject} ${number}\n`);

const { store } = await openStore({ mongodbUri: undefined, dataDir: process.argv[2] ?? '', masterKeyFile: undefined, serving: true });

const talk = async (person: Person): Promise<never> => {
  for (;;) {
    const { version, open } = await read(store, person);
    const handled = open.handled + 1;
    const [accepted] = await Promise.all([store.accept(arrival(person, `after ${handled}`)), store.accept(arrival(person, 'again'))]);
    say('accepted', person, accepted.number);
    await store.commit([
      turn(person, version, handled),
      message(person, handled * 2 - 1, 'vraag', 'user'),
      message(person, handled * 2, 'antwoord'),
      audit(person.conversation, handled, person.subject),
    ]);
    say('handled', person, handled);
  }
};
await Promise.all(Array.from({ length: 16 }, async () => talk(await begin(store))));
