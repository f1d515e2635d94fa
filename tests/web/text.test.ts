import { describe, expect, it } from '@jest/globals';
import { chat } from '../../locales/widget.ts';
import type { Contact } from '../../web/widget/frame/conversation/segments.ts';
import { segmentsOf } from '../../web/widget/frame/conversation/segments.ts';
import { emptyState } from '../../web/widget/frame/conversation/state.ts';
import { fileNameOf, transcriptOf } from '../../web/widget/frame/conversation/transcript.ts';
import { visibleText } from '../../web/widget/frame/conversation/visibleText.ts';

describe('a text that is shown', () => {
  it.each([
    ['markup as it is', '<img src=x onerror=alert(1)> {{7*7}} ${x}', '<img src=x onerror=alert(1)> {{7*7}} ${x}'],
    ['control characters as boxes', 'a\u0000b\u001b[31mc\u007fd\u009fe', 'a□b□[31mc□d□e'],
    ['line ends as line ends', 'a\r\nb\rc\u2028d\u0085e\tf', 'a\nb\nc\nd\ne\tf'],
    ['turned directions as boxes', 'a\u202eb\u2066c', 'a□b□c'],
    ['half a character as a sign for that', 'a\ud83db\udc4d', 'a\ufffdb\ufffd'],
    ['whole characters', '👩‍👧 é ğ ש', '👩‍👧 é ğ ש'],
  ])('has %s', (_, typed, shown) => expect(visibleText(typed)).toBe(shown));
});

const contacts: Contact[] = [
  ['info@zorggenoot.nl', 'mailto:info@zorggenoot.nl'],
  ['113', 'tel:113'],
  ['113.nl', 'https://113.nl'],
  ['112', 'tel:112'],
  ['088 0767 000', 'tel:0880767000'],
];
const linksIn = (text: string): string[] =>
  segmentsOf(text, contacts).flatMap(({ href, text: words }) => (href ? [`${words} → ${href}`] : []));

describe('links', () => {
  it.each([
    ['Bel nu 112.', ['112 → tel:112']],
    ['Bel 113 of chat op 113.nl. Ook jij kunt 113 bellen.', ['113 → tel:113', '113.nl → https://113.nl', '113 → tel:113']],
    ['De Luisterlijn: 088 0767 000.', ['088 0767 000 → tel:0880767000']],
    ['Mail naar info@zorggenoot.nl.', ['info@zorggenoot.nl → mailto:info@zorggenoot.nl']],
    [
      'Zie https://chat.test/#privacyverklaring. En verder.',
      ['https://chat.test/#privacyverklaring → https://chat.test/#privacyverklaring'],
    ],
    ['(http://a.nl/b?c=d&e)', ['http://a.nl/b?c=d&e → http://a.nl/b?c=d&e']],
    ['mailto:a@b.nl of tel:+3112', ['mailto:a@b.nl → mailto:a@b.nl', 'tel:+3112 → tel:+3112']],
  ])('lead where they say: %s', (text, links) => expect(linksIn(text)).toEqual(links));

  it.each([
    'Telefoon: 06 113 112 40',
    'E-mail: riet@voorbeeld.nl',
    'Mijn nummer is 1121.',
    'javascript:alert(1)',
    'data:text/html,x',
    'JAVASCRIPT://x',
    'http://',
    'x112',
    'mijninfo@zorggenoot.nl',
    'info@zorggenoot.nlx',
  ])('are nothing else: %s', (text) => expect(linksIn(text)).toEqual([]));

  it('leave every letter where it was', () => {
    const text = 'Bel 112, https://a.nl/ of 113.nl... en info@zorggenoot.nl!';
    expect(
      segmentsOf(text, contacts)
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text);
  });
});

describe('the file with the conversation', () => {
  const now = new Date(2026, 10, 5, 14, 3);
  const at = now.toISOString();
  const state = {
    ...emptyState,
    lines: [
      { id: '1', number: 1, from: 'bot', text: 'Hallo.\nHoe heet je?', at, clientId: null, choices: [] },
      { id: '2', number: 2, from: 'user', text: '=HYPERLINK("x")\ud83d', at: 'nooit', clientId: 'a', choices: [] },
      { id: '3', number: 3, from: 'advisor', text: 'Dag.', at, clientId: null, choices: [] },
    ],
    own: [{ id: 'b', text: 'Nog iets', status: 'failed' }],
  } as const;

  it('can be read by anybody', () => {
    expect(transcriptOf(state, now).split('\r\n')).toEqual([
      'Gesprek met Zorggenoot',
      'Bewaard op 5 november 2026 om 14:03.',
      chat['chat.file.careful'],
      '',
      'Zorggenoot zegt (5 november 2026 om 14:03):',
      'Hallo.',
      'Hoe heet je?',
      '',
      'Jij zegt:',
      '=HYPERLINK("x")\ufffd',
      '',
      'Adviseur zegt (5 november 2026 om 14:03):',
      'Dag.',
      '',
      'Jij zegt (niet verstuurd):',
      'Nog iets',
      '',
    ]);
  });
  it('has a name with its day', () => expect(fileNameOf(now)).toBe('gesprek-zorggenoot-2026-11-05.txt'));
});
