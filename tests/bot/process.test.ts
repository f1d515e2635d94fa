import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Activity } from '../../bot/directline/activity.ts';
import { freePort, run, serve, until } from '../support/processKit.ts';
import { activitiesPath, callAt, type Session } from '../support/serviceKit.ts';

const folder = mkdtempSync(join(tmpdir(), 'process-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const data = (name: string): string => join(folder, name);
const newSession = async (address: string): Promise<Session> =>
  (await callAt(address, 'POST', '/widget/session', { body: {} })).body as unknown as Session;

describe('npm start', () => {
  it('prints a line for each address, and what the operator should know', async () => {
    const service = await serve({ DATA_DIR: data('lines') });
    expect(service.out.trim().split('\n')).toEqual([
      expect.stringMatching(new RegExp(`^Page +http://localhost:${service.port}/$`)),
      expect.stringMatching(new RegExp(`^Chat +http://localhost:${service.port}/v3/directline `)),
      expect.stringMatching(new RegExp(`^Health +${service.address}/healthz `)),
    ]);
    expect(service.err).toContain('MASTER_KEY_FILE');
    service.child.kill('SIGTERM');
    expect(await service.ended).toMatchObject({ code: 0 });
  });
  it('refuses an address in use in one sentence, also over another store', async () => {
    const service = await serve({ DATA_DIR: data('taken') });
    const [sameAddress, sameStore] = await Promise.all([
      run('bot/main.ts', { env: { PORT: service.port, DATA_DIR: data('other') } }),
      run('bot/main.ts', { env: { PORT: await freePort(), DATA_DIR: data('taken') } }),
    ]);
    expect(sameAddress).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^Another program already listens at this address;[^\n]+\.\n$/),
    });
    expect(sameStore).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^Another server is already running on this data folder;[^\n]+\.\n$/),
    });
    service.child.kill('SIGTERM');
    await service.ended;
  });
  it('refuses wrong settings and shows no value', async () => {
    const ended = await run('bot/main.ts', { env: { PORT: 'geheim', NODE_ENV: 'production', DATA_DIR: data('wrong') } });
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toMatch(/^These settings cannot be used:\n {2}PORT: /);
    expect(ended.err).not.toContain('geheim');
  });
  it.each([
    ['where nothing can be made', '/proc/geheim/data'],
    ['where nothing can be kept', '/proc'],
    ['in a file', join(process.cwd(), 'package.json/geheim')],
    ['that is a file', join(process.cwd(), 'package.json')],
    ['with too long a name', data('geheim'.repeat(60))],
  ])('refuses a DATA_DIR %s in one sentence that names the setting and shows no value', async (_name, place) => {
    const ended = await run('bot/main.ts', { env: { PORT: '0', DATA_DIR: place } });
    expect(ended).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^[^\n]*\bDATA_DIR\b[^\n]*\.\n$/) });
    for (const part of ['geheim', 'proc', 'package']) expect(ended.err).not.toContain(part);
  });
  it.each([['SIGTERM'], ['SIGINT']] as const)('ends at %s with 0', async (signal) => {
    const service = await serve({ DATA_DIR: data('ends') });
    await newSession(service.address);
    service.child.kill(signal);
    service.child.kill(signal);
    expect(await service.ended).toMatchObject({ code: 0 });
  });
});

describe('a stop with visitors there', () => {
  it('takes nothing new, finishes what was accepted, lets it be read, and then closes', async () => {
    const service = await serve({ DATA_DIR: data('drain'), LOG_LEVEL: 'warn' });
    const sessions = await Promise.all(Array.from({ length: 40 }, () => newSession(service.address)));
    const read = async (session: Session, watermark = ''): Promise<Activity[]> => {
      const { body } = await callAt(service.address, 'GET', `${activitiesPath(session.conversationId)}?watermark=${watermark}`, {
        token: session.token,
      });
      return body['activities'] as Activity[];
    };
    await Promise.all(sessions.map((session) => read(session)));
    // A pile of work, and the signal while it lies there.
    const posts = sessions.flatMap((session) =>
      ['Riet de Vries', '0612345678', 'riet@voorbeeld.nl'].map((text) =>
        callAt(service.address, 'POST', activitiesPath(session.conversationId), {
          token: session.token,
          body: { type: 'message', text },
        }).catch(() => null),
      ),
    );
    await sleep(25);
    service.child.kill('SIGTERM');
    const began = performance.now();
    const refusals: { session: number; post: number; ready: number }[] = [];
    const watching = (async () => {
      for (;;) {
        const asked = sessions[0] as Session;
        const answers = await Promise.all([
          callAt(service.address, 'POST', '/widget/session', { body: {} }),
          callAt(service.address, 'POST', activitiesPath(asked.conversationId), {
            token: asked.token,
            body: { type: 'message', text: 'te laat' },
          }),
          callAt(service.address, 'GET', '/readyz'),
        ]).catch(() => null);
        if (!answers) return;
        refusals.push({ session: answers[0].status, post: answers[1].status, ready: answers[2].status });
        for (const { status, headers } of answers) if (status === 503) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      }
    })();
    const accepted = (await Promise.all(posts)).filter((answer) => answer?.status === 200).map((answer) => String(answer?.body['id']));
    const refused = (await Promise.all(posts)).filter((answer) => answer !== null && answer.status !== 200);
    expect(refused.every((answer) => answer?.status === 503)).toBe(true);
    expect(await service.ended).toMatchObject({ code: 0 });
    expect(performance.now() - began).toBeLessThan(20_000);
    await watching;
    // Whatever was asked after the signal was noticed was refused; nothing else came.
    for (const { session, post, ready } of refusals.slice(1)) expect([session, post, ready]).toEqual([503, 503, 503]);

    // Everything accepted was answered before the end: the next process finds it all done.
    const next = await serve({ DATA_DIR: data('drain'), LOG_LEVEL: 'warn', PORT: service.port });
    const answered = new Set<string>();
    for (const session of sessions) for (const { replyToId } of await read(session)) if (replyToId !== undefined) answered.add(replyToId);
    expect(accepted.filter((id) => !answered.has(id))).toEqual([]);
    expect(accepted.length).toBeGreaterThan(0);
    next.child.kill('SIGTERM');
    await next.ended;
  });

  it('is found ready again after a process that was killed', async () => {
    const env = { DATA_DIR: data('killed'), LOG_LEVEL: 'warn' };
    const service = await serve({ ...env, CRASH_AT: 'after-inbox:2' });
    const session = await newSession(service.address);
    const path = activitiesPath(session.conversationId);
    await callAt(service.address, 'GET', path, { token: session.token });
    const sending = { type: 'message', text: 'Riet de Vries', channelData: { clientActivityID: 'mine' } };
    await expect(callAt(service.address, 'POST', path, { token: session.token, body: sending })).rejects.toThrow('fetch failed');
    expect(await service.ended).toMatchObject({ code: null, signal: 'SIGKILL' });
    const next = await serve(env);
    const again = await callAt(next.address, 'POST', path, { token: session.token, body: sending });
    expect(again.status).toBe(200);
    await until(async () => {
      const { body } = await callAt(next.address, 'GET', path, { token: session.token });
      return (body['activities'] as Activity[]).filter(({ text }) => text === 'Riet de Vries').length === 1;
    });
    next.child.kill('SIGTERM');
    await next.ended;
  });
});
