import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { style as loaderStyle } from '../../web/widget/loader/style.ts';

const css = readFileSync('web/widget/frame/style.css', 'utf8');

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

/** The colours of the light and the dark scheme. */
const schemes = [...css.matchAll(/:root \{([^}]*--ground[^}]*)\}/g)].map(([, block = '']) => {
  const colours = Object.fromEntries([...block.matchAll(/--([\w-]+): (#\w{6})/g)].map(([, name = '', colour = '']) => [name, colour]));
  return (name: string): string => colours[name] ?? '#000000';
});

describe.each([
  ['light', schemes[0]],
  ['dark', schemes[1]],
])('the %s colours of the chat', (_, colour = () => '#000000') => {
  it.each(['ground', 'raised', 'mark'])('have a contrast of 7:1 for text and 3:1 for lines on the colour %s', (ground) => {
    for (const text of ['text', 'soft', 'link']) expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(7);
    expect(contrast(colour('line'), colour(ground))).toBeGreaterThanOrEqual(3);
  });
  it('have it on what is wrong and on the button too', () => {
    for (const ground of ['ground', 'raised']) expect(contrast(colour('wrong'), colour(ground))).toBeGreaterThanOrEqual(7);
    expect(contrast(colour('on-button'), colour('button'))).toBeGreaterThanOrEqual(7);
  });
});

describe('the launcher', () => {
  it.each([
    ['#0b4a63', '#ffffff'],
    ['#073548', '#ffffff'],
    ['#a5d8e8', '#14191c'],
    ['#c4e8f3', '#14191c'],
    ['#fbfaf7', '#1d2327'],
    ['#14191c', '#eceae5'],
  ])('has words on %s that can be read: %s', (ground, text) => {
    expect(loaderStyle).toContain(`background:${ground}`);
    expect(contrast(ground, text)).toBeGreaterThanOrEqual(7);
  });
});
