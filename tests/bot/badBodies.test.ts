import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { rawHttp, type RawAnswer } from '../support/rawHttp.ts';
import { activitiesPath, startKit, type Kit, type Session } from '../support/serviceKit.ts';

let kit: Kit;
let session: Session;
beforeAll(async () => {
  kit = await startKit({ RATE_POST_BURST: '100000' });
  session = await kit.session();
  await kit.greeting(session);
});
afterAll(() => kit.stop());

/** Posts bytes to the conversation, with the headers given. */
const send = (headers: string, pieces: readonly (string | Uint8Array)[] = [], watchMs = 0): Promise<RawAnswer> => {
  const start = `POST ${activitiesPath(session.conversationId)} HTTP/1.1\nHost: x\nAuthorization: Bearer ${session.token}\n${headers}\n\n`;
  return rawHttp(kit.service.address, start, { pieces, watchMs });
};
const sendBody = (body: string | Uint8Array, type = 'application/json'): Promise<RawAnswer> =>
  send(`Content-Type: ${type}\nContent-Length: ${Buffer.byteLength(body)}`, [body]);
const chunk = (data: string | Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(`${Buffer.byteLength(data).toString(16)}\r\n`), Buffer.from(data), Buffer.from('\r\n')]);
const message = (fields: object): string => JSON.stringify({ type: 'message', ...fields });
const nested = (depth: number, opening: string, closing: string): string => opening.repeat(depth) + closing.repeat(depth);
const good = message({ text: 'hallo' });

const wrongType = 415;
const tooLarge = 413;
const wrong = 400;

describe('a body that is not what it should be', () => {
  const cases: [name: string, status: number, send: () => Promise<RawAnswer>][] = [
    [
      'junk that calls itself gzip',
      wrongType,
      () => send('Content-Type: application/json\nContent-Encoding: gzip\nContent-Length: 4', ['junk']),
    ],
    [
      'a real gzip body',
      wrongType,
      () => {
        const zipped = gzipSync(good);
        return send(`Content-Type: application/json\nContent-Encoding: gzip\nContent-Length: ${zipped.length}`, [zipped]);
      },
    ],
    [
      'a gzip bomb of 200 MB',
      wrongType,
      () => {
        const bomb = gzipSync(Buffer.alloc(20_000_000, 32));
        return send(`Content-Type: application/json\nContent-Encoding: gzip\nContent-Length: ${bomb.length}`, [bomb]);
      },
    ],
    ['deflate', wrongType, () => send('Content-Type: application/json\nContent-Encoding: deflate\nContent-Length: 2', ['{}'])],
    ['brotli', wrongType, () => send('Content-Type: application/json\nContent-Encoding: br\nContent-Length: 2', ['{}'])],
    [
      'several encodings',
      wrongType,
      () => send('Content-Type: application/json\nContent-Encoding: gzip, identity\nContent-Length: 2', ['{}']),
    ],
    ['an empty encoding', wrongType, () => send('Content-Type: application/json\nContent-Encoding: \nContent-Length: 2', ['{}'])],
    ['no type at all', wrongType, () => send(`Content-Length: ${good.length}`, [good])],
    ['text/plain', wrongType, () => sendBody(good, 'text/plain')],
    ['a form', wrongType, () => sendBody('type=message&text=hallo', 'application/x-www-form-urlencoded')],
    ['another JSON type', wrongType, () => sendBody(good, 'application/json-patch+json')],
    ['a type that only begins right', wrongType, () => sendBody(good, 'application/jsonx')],
    ['latin-1', wrongType, () => sendBody(good, 'application/json; charset=iso-8859-1')],
    ['UTF-16 by name', wrongType, () => sendBody(Buffer.from(good, 'utf16le'), 'application/json; charset=utf-16')],
    ['UTF-16 in secret', wrongType, () => sendBody(Buffer.from(`﻿${good}`, 'utf16le'))],
    [
      'bytes that are no UTF-8',
      wrongType,
      () => sendBody(Buffer.concat([Buffer.from('{"type":"message","text":"'), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from('"}')])),
    ],
    [
      'surrogates as UTF-8 bytes',
      wrongType,
      () => sendBody(Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}')])),
    ],
    ['multipart', wrongType, () => sendBody('--x\r\n\r\nhallo\r\n--x--', 'multipart/form-data; boundary=x')],
    [
      'multipart of 60 MB',
      wrongType,
      () => send('Content-Type: multipart/form-data; boundary=x\nContent-Length: 60000000', [Buffer.alloc(1_000_000)]),
    ],
    ['a length of 10 GB', tooLarge, () => send('Content-Type: application/json\nContent-Length: 10000000000', ['{'])],
    ['one byte too many by its length', tooLarge, () => send('Content-Type: application/json\nContent-Length: 65537', ['{'])],
    ['one byte too many', tooLarge, () => sendBody(`{"text":"${'a'.repeat(65_526)}"} `)],
    [
      'chunks that go on',
      tooLarge,
      () =>
        send(
          'Content-Type: application/json\nTransfer-Encoding: chunked',
          Array.from({ length: 20 }, () => chunk('a'.repeat(8_000))),
        ),
    ],
    ['no body', wrong, () => send('Content-Type: application/json')],
    ['a body of no bytes', wrong, () => send('Content-Type: application/json\nContent-Length: 0')],
    ['chunks of nothing', wrong, () => send('Content-Type: application/json\nTransfer-Encoding: chunked', ['0\r\n\r\n'])],
    ['no JSON', wrong, () => sendBody('hallo')],
    ['half a JSON', wrong, () => sendBody('{"type":"mess')],
    ['two JSONs', wrong, () => sendBody('{}{}')],
    ['JSON with a byte order mark', wrong, () => sendBody(`﻿${good}`)],
    ['JSON with a NUL between', wrong, () => sendBody('{"type":\u0000"message"}')],
    ['NaN', wrong, () => sendBody('{"type":NaN}')],
    ['a list', wrong, () => sendBody('[]')],
    ['a text', wrong, () => sendBody('"hallo"')],
    ['a number', wrong, () => sendBody('1')],
    ['null', wrong, () => sendBody('null')],
    ['lists nested 33 deep', wrong, () => sendBody(`{"a":${nested(32, '[', ']')}}`)],
    ['objects nested 33 deep', wrong, () => sendBody(`${'{"a":'.repeat(32)}{}${'}'.repeat(32)}`)],
    ['lists nested 30,000 deep', wrong, () => sendBody(nested(30_000, '[', ']'))],
    ['brackets that never close', wrong, () => sendBody('['.repeat(60_000))],
    ['no type', wrong, () => sendBody('{"text":"hallo"}')],
    ['a type that is no text', wrong, () => sendBody('{"type":{"a":1},"text":"hallo"}')],
    ['an unknown type', wrong, () => sendBody('{"type":"conversationUpdate"}')],
    ['a type by way of the prototype', wrong, () => sendBody('{"__proto__":{"type":"message","text":"hallo"}}')],
    ['a type named like a method', wrong, () => sendBody('{"type":"__proto__"}')],
    ['no text', wrong, () => sendBody(message({}))],
    ['an empty text', wrong, () => sendBody(message({ text: '' }))],
    ['a text of spaces', wrong, () => sendBody(message({ text: ' \n\t\u00a0\u3000' }))],
    ['a text that is a number', wrong, () => sendBody(message({ text: 12 }))],
    ['a text that is a list', wrong, () => sendBody(message({ text: ['hallo'] }))],
    ['a value that is an object', wrong, () => sendBody(message({ value: { text: 'hallo' } }))],
    ['4,001 characters', wrong, () => sendBody(message({ text: 'a'.repeat(4_001) }))],
    ['4,002 UTF-16 units in 2,001 signs', wrong, () => sendBody(message({ text: '😀'.repeat(2_001) }))],
    [
      'a client id of 10,000 signs',
      wrong,
      () => sendBody(message({ text: 'hallo', channelData: { clientActivityID: 'x'.repeat(10_000) } })),
    ],
  ];

  it.each(cases)('%s: %i', async (_name, status, act) => {
    const answer = await act();
    expect(answer.status).toBe(status);
    const body = JSON.parse(answer.body) as { error: { message: string }; correlationId: string };
    expect(body.error.message).toMatch(/^[A-Z][^.]*\.$/);
    expect(body.correlationId).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.body).not.toMatch(/\s{4}at |\/bot\/|node:|Unexpected|SyntaxError/);
    expect((await kit.call('GET', '/readyz')).status).toBe(200);
  });

  it('ends the connection of a body that goes on over the cap', async () => {
    const pieces = Array.from({ length: 20 }, () => chunk('a'.repeat(8_000)));
    const answer = await send('Content-Type: application/json\nTransfer-Encoding: chunked', pieces, 2_500);
    expect(answer.status).toBe(413);
    expect(answer.closedAfterMs).toBeLessThan(2_000);
  });

  it('refuses a large body before the client sends it, when the client asks', async () => {
    const answer = await send('Content-Type: application/json\nContent-Length: 100000\nExpect: 100-continue');
    expect(answer.status).toBe(413);
    expect(answer.head).not.toContain('100 continue');
  });

  it('keeps memory flat while 60 MB come that nobody asked for', async () => {
    const before = process.memoryUsage().rss;
    await send(
      'Content-Type: multipart/form-data; boundary=x\nContent-Length: 60000000',
      Array.from({ length: 30 }, () => Buffer.alloc(2_000_000)),
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });
});

describe('a body that is unusual and right', () => {
  const cases: [name: string, body: string | Uint8Array, heard: string, type?: string][] = [
    ['65,536 bytes', `${message({ text: 'hallo' })}${' '.repeat(65_536 - 33)}`, 'hallo'],
    ['32 levels', message({ text: 'hallo', a: JSON.parse(nested(31, '[', ']')) as object }), 'hallo'],
    ['brackets in a text', message({ text: '['.repeat(100) }), '['.repeat(100)],
    ['escaped quotes and brackets', message({ text: '"\\[[{"\\' }), '"\\[[{"\\'],
    ['a charset in capitals', good, 'hallo', 'Application/JSON; Charset="UTF-8"'],
    ['a lone surrogate', '{"type":"message","text":"a\\ud800b"}', 'a\ud800b'],
    ['a NUL in the text', '{"type":"message","text":"a\\u0000b"}', 'a\u0000b'],
    ['prototype keys', '{"type":"message","text":"hallo","__proto__":{"x":1},"constructor":{"prototype":{"y":1}}}', 'hallo'],
    ['the same key twice', '{"type":"event","type":"message","text":"eerst","text":"hallo"}', 'hallo'],
    ['4,000 characters', message({ text: 'a'.repeat(4_000) }), 'a'.repeat(4_000)],
    ['a value instead of a text', message({ text: '', value: 'Ja, graag' }), 'Ja, graag'],
    ['right-to-left marks and emoji', message({ text: '\u202eolla\u202c 👨‍👩‍👧' }), '\u202eolla\u202c 👨‍👩‍👧'],
  ];
  it.each(cases)('%s: 200', async (_name, body, heard, type = 'application/json') => {
    const own = await kit.session();
    const start = `POST ${activitiesPath(own.conversationId)} HTTP/1.1\nHost: x\nAuthorization: Bearer ${own.token}\nContent-Type: ${type}\nContent-Length: ${Buffer.byteLength(body)}\n\n`;
    expect((await rawHttp(kit.service.address, start, { pieces: [body] })).status).toBe(200);
    const { activities } = await kit.read(own, '1');
    expect(activities[0]?.text).toBe(heard);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    expect(({} as Record<string, unknown>)['y']).toBeUndefined();
  });

  it('chunks', async () => {
    const answer = await send('Content-Type: application/json\nTransfer-Encoding: chunked', [
      chunk(good.slice(0, 9)),
      chunk(good.slice(9)),
      '0\r\n\r\n',
    ]);
    expect(answer.status).toBe(200);
  });
  it('an encoding that is none', async () => {
    const answer = await send(`Content-Type: application/json\nContent-Encoding: identity\nContent-Length: ${good.length}`, [good]);
    expect(answer.status).toBe(200);
  });
  it('a body that comes only when it is welcome', async () => {
    const answer = await send(`Content-Type: application/json\nContent-Length: ${good.length}\nExpect: 100-continue`, [good]);
    expect(answer.head).toContain('100 continue');
    expect(answer.body).toContain('HTTP/1.1 200 OK');
  });
});

describe('a request that is hardly one', () => {
  const cases: [name: string, request: string, status: number][] = [
    ['no HTTP', 'hallo\n\n', 400],
    ['an address that is none', 'GET http://[::: HTTP/1.1\nHost: x\n\n', 400],
    ['a star', 'OPTIONS * HTTP/1.1\nHost: x\n\n', 400],
    ['a host that is none', 'GET /healthz HTTP/1.1\nHost: [[[\n\n', 200],
    ['no host', 'GET /healthz HTTP/1.1\n\n', 200],
    ['two hosts in one', 'GET /healthz HTTP/1.1\nHost: a b/c?d#e\n\n', 200],
    ['an absolute address', 'GET http://example.nl/healthz HTTP/1.1\nHost: x\n\n', 200],
    ['two slashes', 'GET //healthz HTTP/1.1\nHost: x\n\n', 404],
    ['broken percent signs', 'GET /%zz/%c3%28 HTTP/1.1\nHost: x\n\n', 404],
    ['a way out', 'GET /../../etc/passwd HTTP/1.1\nHost: x\n\n', 404],
    ['a way out in percents', 'GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\nHost: x\n\n', 404],
    ['headers of 64 kB', `GET /healthz HTTP/1.1\nHost: x\nX-Much: ${'a'.repeat(65_536)}\n\n`, 431],
    ['an upgrade that nobody serves', 'GET /healthz HTTP/1.1\nHost: x\nConnection: Upgrade\nUpgrade: websocket\n\n', 200],
    ['another expectation', 'GET /healthz HTTP/1.1\nHost: x\nExpect: a-pony\n\n', 417],
    ['two lengths', 'POST /widget/session HTTP/1.1\nHost: x\nContent-Length: 2\nContent-Length: 3\n\n{}', 400],
    ['a length and chunks', 'POST /widget/session HTTP/1.1\nHost: x\nContent-Length: 2\nTransfer-Encoding: chunked\n\n{}', 400],
  ];
  it.each(cases)('%s', async (_name, request, status) => {
    const answer = await rawHttp(kit.service.address, request);
    expect(answer.status).toBe(status);
    expect(answer.head).toContain('x-content-type-options: nosniff');
    expect(answer.head).not.toContain('\r\nserver:');
    expect((await kit.call('GET', '/readyz')).status).toBe(200);
  });
});
