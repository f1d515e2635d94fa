import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printed } from '../../bot/office/printed.ts';
import { run, serve, type Ended } from '../support/processKit.ts';
import { activitiesPath, callAt, type Session } from '../support/serviceKit.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'admin-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const admin = (args: readonly string[], env: Record<string, string> = {}): Promise<Ended> =>
  run('bot/admin.ts', { args, env: { DATA_DIR: folder, ...env } });
const lines = ({ out }: Ended): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('npm run -s admin', () => {
  it('reads while the server runs and while it does not', async () => {
    const service = await serve({ DATA_DIR: folder, LOG_LEVEL: 'warn' });
    const { token, conversationId } = (await callAt(service.address, 'POST', '/widget/session', { body: {} })).body as unknown as Session;
    await callAt(service.address, 'GET', activitiesPath(conversationId), { token });
    const [running, dossiers] = await Promise.all([admin(['conversations']), admin(['dossiers'])]);
    expect(running).toMatchObject({ code: 0, err: '' });
    expect(lines(running)).toEqual([
      { id: conversationId, channel: 'website', status: 'active', draft: true, lastMessageAt: expect.any(String) },
    ]);
    expect(dossiers).toMatchObject({ code: 0, out: '' });
    service.child.kill('SIGTERM');
    await service.ended;
    expect((await admin(['conversations', '--actor', 'anja'])).out).toBe(running.out);
  });

  it('prints nothing that a terminal would obey, and the same after parsing', () => {
    const value = { words: ['\u009b31m \u202e\u2066omgekeerd\u2069 \u007f \u200f \u2028 é 👵🏽 \u001b'] };
    const line = printed(value);
    expect(line).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
    expect(line).toContain('\\u009b31m \\u202e\\u2066omgekeerd\\u2069 \\u007f \\u200f \\u2028 é 👵🏽');
    expect(JSON.parse(line)).toEqual(value);
  });

  it('makes no store in a folder that was mistyped', async () => {
    const mistyped = join(folder, 'dtaa');
    const ended = await admin(['dossiers'], { DATA_DIR: mistyped });
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toContain('There is no store in DATA_DIR.');
    expect(existsSync(mistyped)).toBe(false);
  });

  it.each([[[]], [['everything']], [['__proto__']], [['--actor', 'x']]])(
    'does not understand %j, and says how it is used',
    async (args) => {
      const ended = await admin(args);
      expect(ended).toMatchObject({ code: 2, out: '' });
      expect(ended.err).toMatch(/^[A-Z][^\n]+\.\nUsage: npm run -s admin -- KIND \[--actor ID\]\n/);
      expect(ended.err).toContain('dossiers, consents, handoffs, requests, conversations');
    },
  );
  it.each([
    [['request'], ['request add', 'request REF verify', 'request REF note']],
    [['request', 'ZG-4K7M-9PQR', 'extend', '--resaon', 'Veel werk.'], ['request REF extend']],
    [
      ['--actor', 'x', 'request', 'ZG-4K7M-9PQR', 'verify'],
      ['request REF verify', '  --differs'],
    ],
    [['request', 'add', '--right', 'acces'], ['request add']],
    [
      ['share', 'ZG-4K7M-9PQR', 'add', '--fields', 'bsn'],
      ['share REF add', '  FIELD:', '  BASIS:', '  GROUND:'],
    ],
    [['staff', 'role'], ['staff role']],
    [
      ['dossiers', 'consents'],
      ['dossiers', '  GROUND:'],
    ],
    [
      ['dossiers', '--all'],
      ['dossiers', '  GROUND:'],
    ],
    [
      ['dossiers', '--actor'],
      ['dossiers', '  GROUND:'],
    ],
  ])('does not understand %j, and says how that command is used', async (args, usage) => {
    const ended = await admin(args);
    expect(ended).toMatchObject({ code: 2, out: '' });
    const [said, head, ...shown] = ended.err.trimEnd().split('\n');
    expect([said, head]).toEqual([expect.stringMatching(/^[A-Z].+\.$/), 'Usage: npm run -s admin -- … [--actor ID]']);
    for (const line of usage) expect(shown.some((each) => each.startsWith(`  ${line}`))).toBe(true);
    if (args.length > 1) expect(shown).toHaveLength(usage.length);
  });
  it('in production reads for nobody without a name', async () => {
    const production = {
      NODE_ENV: 'production',
      MASTER_KEY_FILE: join(folder, 'master.key'),
      PUBLIC_URL: 'https://chat.voorbeeld.nl',
      REPLY_WITHIN: 'morgen',
      HEALTH_GROUND: 'contract',
      SMTP_URL: 'smtp://mail.voorbeeld.nl',
      MAIL_FROM: 'info@voorbeeld.nl',
    };
    const [nobody, named] = await Promise.all([
      admin(['dossiers'], production),
      admin(['dossiers'], { ...production, ADMIN_ACTOR: 'anja' }),
    ]);
    expect(nobody).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^In production [^\n]+\n$/) });
    expect(named).toMatchObject({ code: 0 });
  });
  it('says in a sentence what is in its way', async () => {
    const ended = await admin(['dossiers'], { MASTER_KEY_FILE: join(folder, 'nowhere.key') });
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toMatch(/^The master key file [^\n]+\.\n$/);
  });
});
