import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { createConnection } from 'node:net';
import { readIncoming } from '../../bot/directline/incoming.ts';
import { toFault } from '../../bot/server/fault.ts';
import { activitiesPath, startKit, type Kit, type Session } from '../support/serviceKit.ts';

let kit: Kit;
let session: Session;
beforeAll(async () => {
  kit = await startKit({ RATE_POST_BURST: '100000', RATE_POST_PER_SECOND: '100000', RATE_SESSIONS_PER_MINUTE: '100000' });
  session = await kit.session();
  await kit.greeting(session);
});
afterAll(() => kit.stop());

const nasty = fc.constantFrom(
  '__proto__',
  'constructor',
  '',
  ' ',
  '\u0000',
  '\ud800',
  '$gt',
  "'; DROP TABLE x; --",
  '<script>',
  '../../..',
  '%s%n',
  'a'.repeat(4_001),
);
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), nasty);
const anything = fc.oneof(fc.jsonValue({ maxDepth: 6 }), text);
const activity = fc.record(
  {
    type: fc.oneof(
      { weight: 6, arbitrary: fc.constant('message') },
      fc.constantFrom('typing', 'event', 'invoke', 'conversationUpdate'),
      anything,
    ),
    text: fc.oneof({ weight: 2, arbitrary: text }, anything),
    value: anything,
    channelData: fc.oneof(fc.record({ clientActivityID: fc.oneof(text, anything) }), anything),
    from: anything,
    recipient: anything,
    conversation: anything,
    replyToId: anything,
    attachments: anything,
    entities: anything,
    timestamp: anything,
    serviceUrl: anything,
    id: anything,
  },
  { requiredKeys: [] },
);
/** Runs are few enough for every day; a longer run is asked for by FUZZ_RUNS. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 1_000);

describe('whatever a client posts', () => {
  it('is taken or refused with a reason, by its shape alone', () => {
    fc.assert(
      fc.property(anything, activity, (thing, fields) => {
        for (const given of [fields, Object.assign(Object.create(null), thing, fields)]) {
          try {
            const incoming = readIncoming(JSON.parse(JSON.stringify(given)) as Record<string, unknown>);
            if (incoming) expect(incoming.text.trim()).not.toBe('');
          } catch (error) {
            expect(toFault(error).status).toBe(400);
          }
        }
      }),
      { numRuns: numRuns * 2 },
    );
  });
  it('gets no 5xx', async () => {
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(activity, { minLength: 8, maxLength: 16 }), async (activities) => {
        for (const answer of await Promise.all(activities.map((one) => kit.post(session, one)))) {
          statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
          expect([200, 400, 409]).toContain(answer.status);
        }
      }),
      { numRuns: Math.ceil(numRuns / 10) },
    );
    expect(statuses.get(200)).toBeGreaterThan(100);
    expect(statuses.get(400)).toBeGreaterThan(100);
    expect((await kit.call('GET', '/readyz')).status).toBe(200);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
  it('as a session gets no 5xx', async () => {
    const body = fc.oneof(anything, fc.record({ resume: anything, channel: anything }, { requiredKeys: [] }));
    await fc.assert(
      fc.asyncProperty(body, async (one) => {
        expect([200, 400, 413]).toContain((await kit.call('POST', '/widget/session', { body: JSON.stringify(one) })).status);
      }),
      { numRuns: Math.ceil(numRuns / 10) },
    );
  });
  it('as an address gets no 5xx', async () => {
    const part = fc.oneof(
      fc.constantFrom('v3', 'directline', 'conversations', 'activities', 'tokens', session.conversationId, '..', '%2e', '%'),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'),
        fc.array(part, { maxLength: 7 }),
        fc.string(),
        async (method, parts, query) => {
          const path = `/${parts.map((one) => (one === '%' ? one : encodeURI(one.toWellFormed()))).join('/')}?${encodeURI(query.toWellFormed())}`;
          const url = URL.parse(kit.service.address + path);
          if (!url) return;
          const { status } = await kit.call(method, url.pathname + url.search, { token: session.token });
          expect(status).toBeLessThan(500);
        },
      ),
      { numRuns: Math.ceil(numRuns / 5) },
    );
  });
});

describe('bytes that are no request', () => {
  it('end their own connection and nothing else', async () => {
    const { hostname, port } = new URL(kit.service.address);
    const throwAt = (bytes: Uint8Array): Promise<void> =>
      new Promise((resolve) => {
        const socket = createConnection(Number(port), hostname, () => socket.end(bytes));
        socket.on('error', () => {});
        socket.on('close', () => resolve());
        socket.resume();
      });
    const start = fc.constantFrom(
      '',
      'POST /widget/session HTTP/1.1\r\nHost: x\r\n',
      `POST ${activitiesPath('x')} HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n`,
    );
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), (head, bytes) => throwAt(Buffer.concat([Buffer.from(head), bytes]))),
      { numRuns: Math.ceil(numRuns / 10) },
    );
    expect((await kit.call('GET', '/readyz')).status).toBe(200);
  });
});
