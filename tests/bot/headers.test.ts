import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Busy, Crowded, Mismatch } from '../../bot/conversations.ts';
import { createReply } from '../../bot/server/reply.ts';
import { NotFound, Unavailable } from '../../domain/store.ts';
import { createLines } from '../support/turnKit.ts';
import { activitiesPath, startKit, type Answer, type CallOptions, type Kit, type Session } from '../support/serviceKit.ts';

let kit: Kit;
let session: Session;
beforeAll(async () => {
  kit = await startKit({
    DIRECT_LINE_SECRET: 'secret',
    RATE_SESSIONS_PER_MINUTE: '100000',
    RATE_POST_BURST: '1',
    RATE_POST_PER_SECOND: '0.01',
  });
  session = await kit.session();
  await kit.greeting(session);
});
afterAll(() => kit.stop());

const formType = { 'content-type': 'application/x-www-form-urlencoded' };

/** Every route, and every way in which one fails. */
const walk: [name: string, status: number, method: string, path: () => string, options?: () => CallOptions][] = [
  ['the page', 200, 'GET', () => '/'],
  ['the page, only its head', 200, 'HEAD', () => '/'],
  ['the privacy statement', 302, 'GET', () => '/privacy'],
  ['the form', 200, 'GET', () => '/terugbellen'],
  ['the form, not filled in', 422, 'POST', () => '/terugbellen', () => ({ body: 'name=Riet', headers: formType })],
  ['the form from elsewhere', 403, 'POST', () => '/terugbellen', () => ({ body: '', headers: { origin: 'https://elders.nl' } })],
  ['the form as something else', 415, 'POST', () => '/terugbellen', () => ({ body: {} })],
  ['the form without an end', 413, 'POST', () => '/terugbellen', () => ({ body: `name=${'x'.repeat(70_000)}`, headers: formType })],
  ['what became of no form', 404, 'GET', () => `/terugbellen/${'x'.repeat(22)}`],
  ['the page that stops offers', 200, 'GET', () => `/afmelden/${'x'.repeat(72)}`],
  ['offers stopped', 200, 'POST', () => `/afmelden/${'x'.repeat(72)}`],
  ['offers stopped by a mail program', 200, 'POST', () => '/afmelden/x', () => ({ body: 'List-Unsubscribe=One-Click', headers: formType })],
  ['offers stopped from elsewhere', 403, 'POST', () => '/afmelden/x', () => ({ headers: { origin: 'https://elders.nl' } })],
  ['offers stopped by data', 415, 'POST', () => '/afmelden/x', () => ({ body: {} })],
  ['offers stopped without an end', 413, 'POST', () => '/afmelden/x', () => ({ body: 'x'.repeat(70_000), headers: formType })],
  ['health', 200, 'GET', () => '/healthz'],
  ['readiness', 200, 'GET', () => '/readyz'],
  ['a session', 200, 'POST', () => '/widget/session', () => ({ body: {} })],
  ['a session from elsewhere', 403, 'POST', () => '/widget/session', () => ({ body: {}, headers: { origin: 'https://elders.nl' } })],
  ['a session with a bad body', 400, 'POST', () => '/widget/session', () => ({ body: '[' })],
  ['a session with a large body', 413, 'POST', () => '/widget/session', () => ({ body: 'x'.repeat(70_000) })],
  ['a session with a form', 415, 'POST', () => '/widget/session', () => ({ body: 'a=b', headers: { 'content-type': 'text/plain' } })],
  ['a preflight', 200, 'OPTIONS', () => '/widget/session', () => ({ headers: { origin: 'http://localhost:1' } })],
  ['a token for other systems', 200, 'POST', () => '/v3/directline/tokens/generate', () => ({ token: 'secret' })],
  ['no token for other systems', 403, 'POST', () => '/v3/directline/tokens/generate'],
  ['a refreshed token', 200, 'POST', () => '/v3/directline/tokens/refresh', () => ({ token: session.token })],
  ['a conversation', 201, 'POST', () => '/v3/directline/conversations', () => ({ token: session.token })],
  ['a conversation again', 200, 'GET', () => `/v3/directline/conversations/${session.conversationId}`, () => ({ token: session.token })],
  ['a read', 200, 'GET', () => activitiesPath(session.conversationId), () => ({ token: session.token })],
  [
    'a read with a bad watermark',
    400,
    'GET',
    () => `${activitiesPath(session.conversationId)}?watermark=x`,
    () => ({ token: session.token }),
  ],
  ['a read of another conversation', 403, 'GET', () => activitiesPath('another'), () => ({ token: session.token })],
  ['a read by no one', 403, 'GET', () => activitiesPath(session.conversationId)],
  [
    'a post',
    200,
    'POST',
    () => activitiesPath(session.conversationId),
    () => ({ token: session.token, body: { type: 'message', text: 'hallo' } }),
  ],
  [
    'a post too many',
    429,
    'POST',
    () => activitiesPath(session.conversationId),
    () => ({ token: session.token, body: { type: 'message', text: 'hallo' } }),
  ],
  ['an upload', 415, 'POST', () => `/v3/directline/conversations/${session.conversationId}/upload`, () => ({ token: session.token })],
  ['nothing', 404, 'GET', () => '/nothing'],
  ['nothing with a script in it', 404, 'GET', () => '/<script>alert(1)</script>?x=<script>'],
  ['nothing in Direct Line', 404, 'GET', () => '/v3/directline/session/getsessionid'],
  ['nothing that comes later', 404, 'POST', () => '/api/messages', () => ({ body: { type: 'message', serviceUrl: 'http://127.0.0.1/' } })],
  ['a method that is not answered', 405, 'PUT', () => '/healthz'],
  ['a deletion', 405, 'DELETE', () => activitiesPath(session.conversationId)],
  ['a preflight where there is none', 405, 'OPTIONS', () => '/healthz'],
];

/** What Internet.nl marks down in a policy. */
const weak = /unsafe-|data:|https?:(?:\s|;|$)|\*/;
const directives = (policy: string | null): Map<string, string> =>
  new Map(
    (policy ?? '').split(';').map((directive) => [directive.trim().split(' ')[0] ?? '', directive.trim().split(' ').slice(1).join(' ')]),
  );

const isPage = (path: string): boolean => path === '/' || path === '/privacy' || /^\/(?:terugbellen|afmelden)/.test(path);

const expectSafe = ({ status, headers, text }: Answer, path: string): void => {
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(['no-referrer', 'same-origin']).toContain(headers.get('referrer-policy'));
  expect(headers.get('server')).toBeNull();
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('set-cookie')).toBeNull();
  const policy = headers.get('content-security-policy');
  expect(policy).not.toMatch(weak);
  const told = directives(policy);
  expect(told.get('default-src')).toBe("'none'");
  expect(told.get('frame-ancestors')).toBe("'none'");
  expect(told.get('base-uri')).toBe("'none'");
  expect([`'none'`, `'self'`]).toContain(told.get('form-action'));
  const isEmptyPage = path === '/' || path === '/privacy' || (path === '/terugbellen' && status === 200);
  expect(headers.get('cache-control')).toBe(isEmptyPage ? 'no-cache' : 'no-store');
  expect(headers.get('content-type')).toBe(isPage(path) ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8');
  expect(text).not.toMatch(/alert\(1\)|node_modules|\.ts:\d/);
};

describe('every answer', () => {
  it.each(walk.map((row) => [row[0], row] as const))(
    '%s: tells browsers to be careful',
    async (_name, [, status, method, path, options]) => {
      const answer = await kit.call(method, path(), options?.());
      expect(answer.status).toBe(status);
      expectSafe(answer, path());
      if (status < 400 || method === 'HEAD' || isPage(path())) return;
      expect(answer.body).toEqual({
        error: { code: expect.any(String), message: expect.stringMatching(/^[A-Z].*\.$/) },
        correlationId: expect.any(String),
      });
      expect(answer.headers.get('x-correlation-id')).toBe(answer.body['correlationId']);
    },
  );
  it('to a browser that finds nothing is a page in Dutch', async () => {
    const { status, headers, text } = await kit.call('GET', '/nergens', { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(text).toContain('Deze pagina is er niet, of niet meer.');
  });
  it('to a wrong method says which are right', async () => {
    expect((await kit.call('PUT', '/healthz')).headers.get('allow')).toBe('GET, HEAD');
  });
  it('to a head is the head of the whole', async () => {
    const plain = { headers: { 'accept-encoding': 'identity' } };
    const [head, whole] = [await kit.call('HEAD', '/', plain), await kit.call('GET', '/', plain)];
    expect(head.text).toBe('');
    expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(whole.text)));
  });
  it('lets the page use its own style, the script and the frame of the chat, and nothing else', async () => {
    const { headers, text } = await kit.call('GET', '/');
    const told = directives(headers.get('content-security-policy'));
    expect([told.get('script-src'), told.get('frame-src'), told.has('connect-src')]).toEqual([`'self'`, `'self'`, false]);
    expect(told.get('style-src')).toMatch(/^'self' 'sha256-[\w+/]{43}='$/);
    expect(text).toContain('<html lang="nl">');
    expect(text.match(/<script[^>]*>/g)).toEqual(['<script src="/widget.js" data-open defer>']);
  });
  it('leads to the privacy statement', async () => {
    const { headers } = await kit.call('GET', '/privacy');
    const anchor = headers.get('location')?.slice(2);
    expect((await kit.call('GET', '/')).text).toContain(`id="${anchor}"`);
  });
});

describe('an error that nobody foresaw', () => {
  const replyTo = (error: unknown) => {
    const { lines, ...log } = createLines();
    const written: { status: number; headers: string[]; body: string } = { status: 0, headers: [], body: '' };
    const response = {
      headersSent: false,
      writeHead: (status: number, headers: string[]) => Object.assign(written, { status, headers }),
      end: (body: string) => Object.assign(written, { body }),
    };
    createReply(() => false, false, log).fault(
      { headers: {}, complete: true } as IncomingMessage,
      response as unknown as ServerResponse,
      error,
    );
    return { ...written, lines };
  };
  it.each([
    ['an Error', new Error('Riet de Vries said so')],
    ['a TypeError', new TypeError('Riet')],
    ['a text', 'Riet'],
    ['null', null],
    ['something like a fault', { status: 200, message: 'Riet' }],
  ])('(%s) is a 500 that says nothing', (_name, error) => {
    const { status, headers, body, lines } = replyTo(error);
    expect(status).toBe(500);
    expect(body).toContain('Something went wrong here');
    expect(body).not.toContain('Riet');
    const id = (JSON.parse(body) as { correlationId: string }).correlationId;
    expect(headers).toContain(id);
    expect(lines).toEqual([expect.objectContaining({ level: 'error', correlationId: id })]);
    expect(JSON.stringify(lines)).not.toContain('Riet');
  });
  it.each([
    ['Unavailable', new Unavailable('x'), 503, '2'],
    ['Busy', new Busy('x'), 503, '1'],
    ['TooManyRequests', new Crowded('x'), 429, '1'],
    ['NotFound', new NotFound('x'), 404, null],
    ['Mismatch', new Mismatch('x'), 409, null],
  ])('but what has a name has an answer: %s', (_name, error, expected, retryAfter) => {
    const { status, headers, lines } = replyTo(error);
    expect(status).toBe(expected);
    expect(retryAfter === null ? null : headers[headers.indexOf('Retry-After') + 1]).toBe(retryAfter);
    expect(lines).toEqual([]);
  });
});

describe('a site that is served over https', () => {
  it('asks browsers to stay with it', async () => {
    const own = await startKit({ PUBLIC_URL: 'https://chat.voorbeeld.nl' });
    for (const path of ['/', '/healthz', '/nothing']) {
      expect((await own.call('GET', path)).headers.get('strict-transport-security')).toBe('max-age=31536000');
    }
    expect((await own.session()).domain).toBe('https://chat.voorbeeld.nl/v3/directline');
    await own.stop();
  });
});
