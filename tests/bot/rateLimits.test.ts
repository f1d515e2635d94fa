import { describe, expect, it } from '@jest/globals';
import { activitiesPath, type Answer, startKit } from '../support/serviceKit.ts';

const message = { type: 'message', text: 'hallo' };
const count = (statuses: readonly number[], status: number): number => statuses.filter((one) => one === status).length;

describe('messages of one conversation', () => {
  it('come as a burst, then at a rate, and the rest is told when to come back', async () => {
    const kit = await startKit({ RATE_POST_BURST: '5', RATE_POST_PER_SECOND: '0.5' });
    const [session, other] = [await kit.session(), await kit.session()];
    await kit.greeting(session);
    const answers = await Promise.all(Array.from({ length: 8 }, () => kit.post(session, message)));
    const statuses = answers.map(({ status }) => status);
    expect([count(statuses, 200), count(statuses, 429)]).toEqual([5, 3]);
    const refused = answers.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(Number(refused?.headers.get('retry-after'))).toBeLessThanOrEqual(2);
    expect(refused?.body).toMatchObject({ error: { code: 'TooManyRequests' } });
    expect((await kit.post(other, message)).status).toBe(200);
    await kit.stop();
  });
  it('count by the conversation, whatever token they come with', async () => {
    const kit = await startKit({ RATE_POST_BURST: '2', RATE_POST_PER_SECOND: '0.01' });
    const session = await kit.session();
    await kit.post(session, message);
    await kit.post(session, { type: 'typing' });
    const { body } = await kit.call('POST', '/v3/directline/tokens/refresh', { token: session.token });
    expect((await kit.post({ ...session, token: String(body['token']) }, message)).status).toBe(429);
    expect((await kit.post(session, { type: 'event' })).status).toBe(429);
    await kit.stop();
  });
  it('wait their turn up to a bound; what is sent again is not counted anew', async () => {
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const kit = await startKit({ RATE_POST_BURST: '60', RATE_POST_PER_SECOND: '10000' }, () => held);
    const session = await kit.session();
    const send = (n: number): Promise<Answer> => kit.post(session, { ...message, channelData: { clientActivityID: `${n}` } });
    const answers = await Promise.all(Array.from({ length: 60 }, (_, n) => send(n)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    const refused = await send(60);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    expect(await send(7)).toMatchObject({ status: 200, body: answers[7]?.body });
    release();
    await kit.stop();
  });
  it('may be 120 at once when nothing is set', async () => {
    const kit = await startKit();
    const session = await kit.session();
    await kit.greeting(session);
    const answers = await Promise.all(Array.from({ length: 130 }, (_, n) => kit.post(session, { type: 'typing', n })));
    const passed = count(
      answers.map(({ status }) => status),
      200,
    );
    expect(passed).toBeGreaterThanOrEqual(120);
    expect(passed).toBeLessThan(130);
    await kit.stop();
  });
});

describe('reads', () => {
  it('are answered at 40 a second and far above, also while posts are refused', async () => {
    const kit = await startKit({ RATE_POST_BURST: '1', RATE_POST_PER_SECOND: '0.01' });
    const session = await kit.session();
    await kit.greeting(session);
    await kit.post(session, message);
    const path = activitiesPath(session.conversationId);
    const answers = await Promise.all(Array.from({ length: 300 }, () => kit.call('GET', path, { token: session.token })));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    await kit.stop();
  });
});

describe('new visitors of one address', () => {
  const come = async (
    kit: Awaited<ReturnType<typeof startKit>>,
    times: number,
    headers: Record<string, string> = {},
  ): Promise<number[]> => {
    const answers = await Promise.all(Array.from({ length: times }, () => kit.call('POST', '/widget/session', { body: {}, headers })));
    return answers.map(({ status }) => status);
  };
  it('are not limited on the machine itself', async () => {
    const kit = await startKit({ RATE_SESSIONS_PER_MINUTE: '3' });
    expect(count(await come(kit, 30), 200)).toBe(30);
    await kit.stop();
  });
  it('are limited behind a proxy, each address by itself, resumed ones too', async () => {
    const kit = await startKit({ RATE_SESSIONS_PER_MINUTE: '3', TRUSTED_PROXIES: '127.0.0.1,::1' });
    const of = (address: string) => ({ 'x-forwarded-for': address });
    const first = await come(kit, 5, of('203.0.113.1'));
    expect([count(first, 200), count(first, 429)]).toEqual([3, 2]);
    expect(count(await come(kit, 5, of('203.0.113.2')), 200)).toBe(3);
    expect(count(await come(kit, 5, of('1.2.3.4, 203.0.113.1')), 200)).toBe(0);
    const refused = await kit.call('POST', '/widget/session', { body: { resume: 'x' }, headers: of('203.0.113.1') });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(20);
    // All of one IPv6 network are one visitor.
    expect(count(await come(kit, 2, of('2001:db8::1')), 200)).toBe(2);
    expect(count(await come(kit, 2, of('2001:db8::2')), 200)).toBe(1);
    await kit.stop();
  });
  it('are limited when a header is sent that nobody believes', async () => {
    const kit = await startKit({ RATE_SESSIONS_PER_MINUTE: '2' });
    const statuses = [await come(kit, 2, { 'x-forwarded-for': '1.1.1.1' }), await come(kit, 2, { 'x-forwarded-for': '2.2.2.2' })].flat();
    expect(count(statuses, 200)).toBe(2);
    await kit.stop();
  });
});
