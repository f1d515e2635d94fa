import { describe, expect, it } from '@jest/globals';
import { run } from '../support/processKit.ts';

const understand = (lines: readonly (object | string)[]) =>
  run('scripts/understand.ts', { input: lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n') });

const resultsIn = (out: string): Record<string, unknown>[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const shape = ['id', 'intent', 'also', 'control', 'slots', 'valid', 'confirm', 'suggest', 'crisis', 'flags'];

describe('npm run understand', () => {
  it('writes a line for each message, in order and in the shape that is promised', async () => {
    const { code, out, err } = await understand([
      { id: 'a', state: 'ask_name', text: 'Ik heet Riet de Vries' },
      { id: 2, state: 'ask_phone', text: 'hoe lang bewaren jullie mijn gegevens?' },
      { id: 'c', state: 'choose', text: 'nummer 12' },
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [name, question, choice, ...more] = resultsIn(out);
    expect(more).toEqual([]);
    expect(Object.keys(name ?? {})).toEqual([...shape, 'because']);
    expect(name).toMatchObject({
      id: 'a',
      intent: 'intake',
      control: 'answer',
      slots: { name: 'Riet de Vries' },
      valid: true,
      crisis: 'none',
    });
    expect(Object.keys(question ?? {})).toEqual([...shape, 'answer', 'because']);
    expect(question).toMatchObject({ id: 2, intent: 'privacy_question', control: 'privacy_question', slots: {} });
    expect(question?.['answer']).toContain('uiterlijk drie jaar nadat je vraag is afgerond');
    expect(question?.['because']).toEqual(expect.arrayContaining(['C56', 'C57']));
    expect(choice).toMatchObject({ id: 'c' });
  });

  it('skips empty lines and needs no line end', async () => {
    const { code, out } = await understand(['', { id: 1, state: 'start', text: 'hallo' }, '  ', { id: 2, state: 'start', text: '' }]);
    expect(code).toBe(0);
    expect(resultsIn(out).map(({ id }) => id)).toEqual([1, 2]);
  });

  it('stops at a line that it cannot read, names it, and keeps what was written before', async () => {
    const good = { id: 1, state: 'start', text: 'hallo' };
    const { code, out, err } = await understand([good, '{"id": 2', { ...good, id: 3 }]);
    expect(code).toBe(1);
    expect(resultsIn(out).map(({ id }) => id)).toEqual([1]);
    expect(err).toContain('line 2 is not JSON');
  });

  it.each([
    [
      'signs inside a text that elsewhere end a line',
      ['{"id":1,"state":"start","text":"hallo\u2028daar\u2029en\u0085nu"}', '{"id":2,"state":"start","text":"dag"}'],
    ],
    [
      'a mark of the byte order before the first line',
      ['\uFEFF{"id":1,"state":"start","text":"hallo"}', '{"id":2,"state":"start","text":"dag"}'],
    ],
    ['lines that end in CRLF', ['{"id":1,"state":"start","text":"hallo"}\r', '{"id":2,"state":"start","text":"dag"}\r', '']],
    ['white space before and after a line', [' \t{"id":1,"state":"start","text":"hallo"} \t', '{"id":2,"state":"start","text":"dag"}']],
  ])('reads %s', async (_, lines) => {
    const { code, out, err } = await understand(lines);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(resultsIn(out).map(({ id }) => id)).toEqual([1, 2]);
  });

  it('reads letters that come in pieces, and a long line', async () => {
    const text = 'hé, wie leest dit 🙂? '.repeat(8_000);
    const { code, out } = await understand([
      { id: 1, state: 'start', text },
      { id: 2, state: 'start', text: 'dag' },
    ]);
    expect(code).toBe(0);
    expect(resultsIn(out).map(({ id }) => id)).toEqual([1, 2]);
  });

  it.each([
    [{ id: 1, state: 'asleep', text: 'hallo' }, 'state'],
    [{ id: 1, state: 'start' }, 'text'],
    [{ state: 'start', text: 'hallo' }, 'id'],
    ['[]', 'expected object'],
  ])('says what is wrong with %j', async (line, fault) => {
    const { code, out, err } = await understand([line]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^line 1: /);
    expect(err).toContain(fault);
  });

  it('loses nothing of a long input', async () => {
    const lines = Array.from({ length: 3000 }, (_, id) => ({ id, state: 'ask_email', text: 'wie kan dit allemaal lezen?' }));
    const { code, out } = await understand([...lines, 'broken']);
    expect(code).toBe(1);
    expect(resultsIn(out).map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
  });
});
