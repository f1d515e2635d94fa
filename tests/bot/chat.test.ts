import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Activity } from '../../bot/directline/activity.ts';
import { Refusal } from '../../bot/terminal/client.ts';
import { chosen, show, wrap } from '../../bot/terminal/show.ts';
import { talk, type TalkParts } from '../../bot/terminal/talk.ts';
import { freePort, run, serve } from '../support/processKit.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chat-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const conversations = async (env: Record<string, string>): Promise<Record<string, unknown>[]> => {
  const { out } = await run('bot/admin.ts', { args: ['conversations'], env });
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
};

describe('npm run chat', () => {
  it('talks over a server of its own when none is there, and ends with its input', async () => {
    const env = { DATA_DIR: join(folder, 'own'), PORT: await freePort() };
    const ended = await run('bot/chat.ts', { env, input: 'Riet de Vries\n\n06 12345678\n' });
    expect(ended.code).toBe(0);
    expect(ended.out).toMatch(/^Hallo, ik ben de digitale assistent van Zorggenoot\./);
    expect(ended.out).toContain('Dank je, Riet de Vries.');
    expect(ended.out).toContain('e-mailadres');
    expect(ended.out).not.toContain('Riet de Vries\n');
    expect(ended.out).not.toMatch(/^\{"level"/m);
    expect(await conversations(env)).toMatchObject([{ channel: 'terminal', draft: true }]);
  });
  it('talks to the server that is there', async () => {
    const env = { DATA_DIR: join(folder, 'there'), PORT: await freePort(), LOG_LEVEL: 'warn' };
    const service = await serve(env);
    const ended = await run('bot/chat.ts', { env, input: 'Riet' }); // no line end
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toContain('Dank je, Riet.');
    expect(await conversations(env)).toHaveLength(1);
    service.child.kill('SIGTERM');
    await service.ended;
  });
  it('ends when nothing is said at all', async () => {
    const ended = await run('bot/chat.ts', { env: { DATA_DIR: join(folder, 'silent'), PORT: await freePort() }, input: '' });
    expect(ended.code).toBe(0);
    expect(ended.out).toContain('Hoe heet je?');
  });
  it('says in a sentence what is in its way', async () => {
    const service = await serve({ DATA_DIR: join(folder, 'locked') });
    const ended = await run('bot/chat.ts', { env: { DATA_DIR: join(folder, 'locked'), PORT: await freePort() }, input: 'hallo\n' });
    expect(ended).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^Another server is already running[^\n]+\.\n$/) });
    const wrong = await run('bot/chat.ts', { env: { PORT: 'x' }, input: '' });
    expect(wrong).toMatchObject({ code: 1, out: '' });
    service.child.kill('SIGTERM');
    await service.ended;
  });
});

const line = (text: string, more: Partial<Activity> = {}): Activity =>
  ({ type: 'message', id: 'x', text, from: { id: 'zorggenoot', role: 'bot', name: 'Zorggenoot' }, ...more }) as Activity;
const options = (...titles: string[]): Partial<Activity> => ({
  suggestedActions: { to: [], actions: titles.map((title) => ({ type: 'imBack', title, value: title })) },
});

describe('a line in a terminal', () => {
  it('is wrapped between words, each of its own lines by itself', () => {
    expect(wrap('een twee drie vier\nvijf', 9)).toBe('een twee\ndrie vier\nvijf');
    expect(wrap('ondeelbaar woord', 4)).toBe('ondeelbaar\nwoord');
    expect(wrap('een twee drie', 0)).toBe('een twee drie');
    expect(wrap('', 9)).toBe('');
  });
  it('has its options numbered', () => expect(show(line('Wil je dat?', options('Ja', 'Nee')), 0)).toBe('Wil je dat?\n  1. Ja\n  2. Nee'));
  it('steers no terminal', () => expect(show(line('a\u001b[2Jb\u0007\u009bc\nd'), 0)).toBe('a□[2Jb□□c\nd'));
  it('says when an advisor speaks', () => {
    expect(show(line('Dag.', { from: { id: 'advisor', role: 'bot', name: 'Adviseur' }, channelData: { agent: true } }), 0)).toBe(
      'Adviseur: Dag.',
    );
  });
  it('can be answered by number', () => {
    expect(['1', ' 2 ', '2.', '1)'].map((typed) => chosen(typed, ['Ja', 'Nee']))).toEqual(['Ja', 'Nee', 'Nee', 'Ja']);
    expect(['0', '3', '12', 'een', '1 a', '0612345678'].map((typed) => chosen(typed, ['Ja', 'Nee']))).toEqual([
      '0',
      '3',
      '12',
      'een',
      '1 a',
      '0612345678',
    ]);
    expect(chosen('1', [])).toBe('1');
  });
});

describe('a conversation in a terminal', () => {
  /** A bot that answers each message with what is in the script. */
  const scripted = (typed: readonly string[], answers: (text: string) => Activity | Refusal) => {
    const seen: string[] = [];
    const complaints: string[] = [];
    let waiting: Activity[] = [line('Hallo.', options('Ja', 'Nee'))];
    const parts: TalkParts = {
      client: {
        send: async (text) => {
          seen.push(`> ${text}`);
          const answer = answers(text);
          if (answer instanceof Refusal) throw answer;
          waiting.push({ ...answer, replyToId: `to ${text}` });
          return `to ${text}`;
        },
        read: async () => {
          const read = waiting;
          waiting = [];
          return read;
        },
      },
      lines: (async function* () {
        yield* typed;
      })(),
      print: ({ text }) => seen.push(text),
      complain: (sentence) => complaints.push(sentence),
      prompt: () => {},
    };
    return { parts, seen, complaints };
  };
  it('sends a line after the answer to the one before, numbers by the last options', async () => {
    const { parts, seen } = scripted(['1', 'dag', '2'], (text) =>
      text === 'dag' ? line('Wat?', options('Een', 'Twee')) : line(`Je zei ${text}`),
    );
    await talk(parts);
    expect(seen).toEqual(['Hallo.', '> Ja', 'Je zei Ja', '> dag', 'Wat?', '> Twee', 'Je zei Twee']);
  });
  it('leaves out empty lines', async () => {
    const { parts, seen } = scripted(['', '  ', 'dag'], (text) => line(text));
    await talk(parts);
    expect(seen).toEqual(['Hallo.', '> dag', 'dag']);
  });
  it('says what was refused and goes on', async () => {
    const { parts, seen, complaints } = scripted(['te lang', 'dag'], (text) =>
      text === 'dag' ? line('Dag.') : new Refusal('Dat is te lang.'),
    );
    await talk(parts);
    expect(complaints).toEqual(['Dat is te lang.']);
    expect(seen.at(-1)).toBe('Dag.');
  });
});
