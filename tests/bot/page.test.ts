import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { createHouseRules } from '../../bot/houseRules.ts';
import { renderPage } from '../../bot/page.ts';
import { anchors, pageStyleHash } from '../../bot/page/shell.ts';
import { pageStyle } from '../../bot/page/style.ts';
import { parseSettings } from '../../bot/settings.ts';
import type { HouseRules } from '../../domain/houseRules.ts';
import { statement } from '../../locales/statement.ts';

const houseRules = createHouseRules(parseSettings({}), () => 'http://localhost/#privacyverklaring');
/** The page, with other facts of the house where they are given. */
const pageWith = (rules: Partial<HouseRules>): string => renderPage({ rules: { ...houseRules, ...rules }, formId: 'x'.repeat(22) }).html;
const html = pageWith({});

const all = (pattern: RegExp, text = html): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const allParts = statement.sections.flatMap((section) => [section, ...section.parts]);
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;');

describe('the page', () => {
  it('says which language it is in, and has a title', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(all(/<title>([^<]+)<\/title>/g)).toHaveLength(1);
  });

  it('begins with a link past the header, to the one main part', () => {
    const firstLink = /<body[^>]*>\s*<a [^>]*href="#(\w+)"/.exec(html)?.[1];
    expect(all(/<main id="(\w+)"/g)).toEqual([firstLink]);
  });

  it('has a header, navigation with names of its own, and a footer', () => {
    expect(all(/<(header|footer)>/g)).toEqual(['header', 'footer']);
    const names = all(/<nav[^>]* aria-label="([^"]+)"/g);
    expect(new Set(names).size).toBe(2);
  });

  it('has one heading of the first level, and skips no level', () => {
    const levels = all(/<h([1-6])[ >]/g).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1));
  });

  it('has every id once, and no link within it that leads nowhere', () => {
    const ids = all(/ id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    for (const target of all(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    for (const label of all(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(label);
  });

  it('shows the privacy statement in full, with a link to each part', () => {
    expect(html).toContain(`id="${anchors.statement}"`);
    for (const { id, title, blocks } of allParts) {
      expect(html).toContain(`<a href="#${id}">${escape(title)}</a>`);
      for (const text of [title, ...blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))]) {
        expect(html).toContain(escape(text));
      }
    }
    expect(html).toContain('versie van 1 mei 2023');
  });

  it('gives the mail address and the post address', () => {
    expect(html).toContain('<a href="mailto:info@zorggenoot.nl">info@zorggenoot.nl</a>');
    expect(html).toContain('Prinses Beatrixlaan 35<br>2595 AK');
  });

  it('shows a telephone number only when there is one', () => {
    expect(all(/href="tel:([^"]+)"/g)).toEqual(['112']);
    expect(html).not.toContain('>Bellen<');
    const withPhone = pageWith({ contactPhone: '+31 70 123 45 67' });
    expect(withPhone).toContain('<a href="tel:+31701234567">+31 70 123 45 67</a>');
  });

  it('names the terminal only to who tries the program out', () => {
    expect(html).not.toContain('npm run chat');
  });

  it('has one script, which is the chat, and opens it where it is asked for', () => {
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script src="/widget.js" data-open defer>']);
    expect(html).toContain('data-zorggenoot-chat');
    expect(html).not.toContain('<iframe');
  });

  it('escapes what is put into it', () => {
    const hostile = pageWith({ contactPhone: '<script>"\'&', contactMail: '"><img src=x>@example.nl' });
    expect(hostile).toContain('&lt;script&gt;&quot;&#39;&amp;');
    expect(hostile).not.toMatch(/<script>|<img/);
  });

  it('takes nothing from elsewhere', () => expect(html).not.toMatch(/(?:src|href|action)="(?!#|\/|mailto:|tel:)|url\(|@import/));

  it('has no style but the one whose hash the policy names', () => {
    const styles = all(/<style>([^<]*)<\/style>/g);
    expect(styles).toHaveLength(1);
    expect(pageStyleHash).toBe(`sha256-${createHash('sha256').update(styles.join('')).digest('base64')}`);
    expect(html).not.toMatch(/ style="/);
  });
});

/** Relative luminance of `#rrggbb` (WCAG 2.2, definition). */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
};

describe('the colours of the page', () => {
  const schemes = [...pageStyle.matchAll(/--ground: .*--wrong: [^;]+;/g)].slice(0, 2).map(([line]) => {
    const colours = Object.fromEntries([...line.matchAll(/--(\w+): (#\w{6})/g)].map(([, name = '', colour = '']) => [name, colour]));
    return (name: string): string => colours[name] ?? '#000000';
  });

  it.each([
    ['light', schemes[0]],
    ['dark', schemes[1]],
  ])('have a contrast of 7:1 for text and 3:1 for lines in the %s scheme', (_, colour) => {
    if (!colour) throw new Error('the scheme is missing');
    for (const ground of ['ground', 'raised', 'mark'].map(colour)) {
      for (const text of ['text', 'soft', 'link', 'wrong'].map(colour)) expect(contrast(text, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(colour('line'), ground)).toBeGreaterThanOrEqual(3);
    }
  });
});
