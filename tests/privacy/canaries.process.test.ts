import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openConversation, postMessage, readAll } from '../support/directLineClient.ts';
import type { Credentials } from '../support/directLineClient.ts';
import { mongoSuite, startReplicaSet } from '../support/mongo.ts';
import { freePort, startServer } from '../support/serverProcess.ts';
import type { ServerProcess } from '../support/serverProcess.ts';
import { startSmtp } from '../support/smtpKit.ts';

/** Words that stand nowhere else, each planted where something personal goes. */
const canaries = {
  name: 'Kanariette Zwervogel',
  phone: '06 18 76 50 43',
  phoneBare: '618765043',
  email: 'kanariette.zwervogel@vogelhuis-proef.nl',
  situation: 'mijn buurman heeft last van kanariekoorts in zijn linkervleugel',
  letter: 'alles wat er over mijn kanariekuur in het nestje staat',
  bsn: '111222333',
  iban: 'NL91ABNA0417164300',
  clientId: 'kanarie-klant-7731',
} as const;

const urlEncoded = (text: string): string => encodeURIComponent(text);
/** The three ways in which a text can lie in base64, by where it begins; the signs at the ends depend on the neighbours. */
const base64s = (text: string): string[] =>
  [0, 1, 2].map((shift) => {
    const encoded = Buffer.from('x'.repeat(shift) + text).toString('base64');
    return encoded.slice(shift === 0 ? 0 : 4, encoded.length - 4);
  });

/** Every shape in which a canary would be readable. */
const shapesOf = (text: string): Buffer[] => [
  Buffer.from(text),
  Buffer.from(text, 'utf16le'),
  Buffer.from(text, 'utf16le').swap16(),
  Buffer.from(urlEncoded(text)),
  ...base64s(text).map((encoded) => Buffer.from(encoded)),
];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const block = 1 << 20;
const zeros = Buffer.alloc(block);
/** What a file holds, without the zeros at its end: MongoDB lays out journal files of 100 MB beforehand. */
const contentOf = (file: string): Buffer => {
  const bytes = readFileSync(file);
  let end = bytes.length;
  while (end >= block && bytes.subarray(end - block, end).equals(zeros)) end -= block;
  return bytes.subarray(0, end);
};

/** Names of the canaries that can be read in these bytes, with where. */
const readable = (bytes: Buffer, where: string): string[] =>
  Object.entries(canaries).flatMap(([name, text]) =>
    shapesOf(text).some((shape) => bytes.includes(shape)) ? [`${name} in ${where}`] : [],
  );

/** Waits until so many messages were answered; gives all that was said. */
const answered = async (server: ServerProcess, session: Credentials, count: number): Promise<string> => {
  for (;;) {
    const lines = await readAll(() => server.address, session);
    const own = lines.filter(({ from }) => from.role === 'user');
    if (own.length >= count) return lines.map(({ text }) => text).join('\n');
  }
};

/** A whole first contact with every canary in it, and the mistakes that a client makes on the way. */
const tellAll = async (server: ServerProcess, session: Credentials): Promise<void> => {
  const where = (): string => server.address;
  const said = [
    canaries.name,
    canaries.phone,
    canaries.email,
    `Mijn bsn is ${canaries.bsn} en mijn rekening ${canaries.iban}. Ik zoek hulp: ${canaries.situation}.`,
    'ja, dat klopt',
    'nee',
    `nog iets: ${canaries.situation}`,
    `Ik wil inzage in mijn gegevens, ${canaries.letter}.`,
  ];
  for (const [index, text] of said.entries()) {
    await postMessage(where, session, text, `${canaries.clientId}-${index}`);
    await answered(server, session, index + 1);
  }
  const broken = [
    { body: `{"type":"message","text":"${canaries.situation}`, type: 'application/json' },
    { body: canaries.situation, type: 'text/plain' },
    { body: JSON.stringify({ type: canaries.name }), type: 'application/json' },
  ];
  const route = `/v3/directline/conversations/${session.conversationId}/activities`;
  for (const { body, type } of broken) {
    const headers = { 'content-type': type, authorization: `Bearer ${session.token}` };
    await fetch(server.address + route, { method: 'POST', body, headers });
  }
  await fetch(`${server.address}/${urlEncoded(canaries.email)}?naam=${urlEncoded(canaries.name)}`);
  await fetch(server.address + route, { headers: { authorization: `Bearer ${canaries.name.replace(' ', '')}` } });
};

describe('what a person told can be read in no file and in no log', () => {
  const cleanUps: (() => unknown)[] = [];
  afterEach(async () => {
    for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
  });
  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), 'canaries-'));
    cleanUps.push(() => rmSync(made, { recursive: true, force: true }));
    return made;
  };

  const play = async (settings: Record<string, string>, files: () => string[]): Promise<void> => {
    // With a mail server: without one, which is for trying out, what would be sent is put into files for their owner to read.
    const smtp = await startSmtp();
    cleanUps.push(() => smtp.stop());
    const server = startServer(await freePort(), { ...settings, SMTP_URL: smtp.url, LOG_LEVEL: 'debug' });
    cleanUps.push(() => {
      server.kill();
      return server.ended;
    });
    await server.ready();
    const session = await openConversation(() => server.address);
    await tellAll(server, session);
    const transcript = await answered(server, session, 8);
    // The test itself would see them: they are in what the person can read back.
    expect(readable(Buffer.from(transcript), 'transcript').toSorted()).toEqual(
      ['name', 'email', 'phone', 'situation', 'letter'].map((name) => `${name} in transcript`).toSorted(),
    );
    const until = performance.now() + 5_000;
    while (!server.log.join('').includes('a person is asked for') && performance.now() < until) await sleep(20);
    while (smtp.received.length < 2 && performance.now() < until) await sleep(20);
    expect(smtp.received.map(({ to }) => to)).toEqual([[canaries.email], [canaries.email]]);
    const whileRunning = files().flatMap((file) => readable(contentOf(file), 'a file'));
    server.kill();
    await server.ended;
    const afterKill = files().flatMap((file) => readable(contentOf(file), 'a file'));
    const log = server.log.join('');
    expect(log).toContain('"level"');
    expect([...whileRunning, ...afterKill, ...readable(Buffer.from(log), 'the log')]).toEqual([]);
  };

  it('with the embedded store: database, write-ahead log, key file', async () => {
    const dataDir = folder();
    await play({ DATA_DIR: dataDir }, () => filesIn(dataDir));
    expect(filesIn(dataDir).length).toBeGreaterThan(2);
  }, 60_000);

  const onMongo = mongoSuite('canaries in the files of MongoDB') ? it : it.skip;
  onMongo(
    'with MongoDB: its files and journal, uncompressed',
    async () => {
      const set = await startReplicaSet();
      cleanUps.push(() => set.stop());
      const dataDir = folder();
      // Its diagnostics are written in between; what vanishes while it is read holds nothing of ours.
      await play({ DATA_DIR: dataDir, MONGODB_URI: set.uri('canaries') }, () => [...filesIn(dataDir), ...set.folders.flatMap(filesIn)]);
    },
    60_000,
  );
});
