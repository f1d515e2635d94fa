import { page } from '../../locales/page.ts';
import type { PageKey } from '../../locales/page.ts';

/** HTML that is safe to put into a page; made by the functions here only. */
export type Html = string & { readonly html: unique symbol };

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML: whatever it holds is shown, nothing of it is obeyed. */
export const escaped = (text: string): Html => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '') as Html;

/** HTML with HTML put into it, a list one after the other. Plain text does not fit: it goes through `escaped` first. */
export const html = (parts: TemplateStringsArray, ...values: readonly (Html | readonly Html[])[]): Html =>
  String.raw({ raw: parts }, ...values.map((value) => (typeof value === 'string' ? value : value.join('\n')))) as Html;

/** A sentence of the page, its placeholders filled. Throws when one has no value. */
export const say = (key: PageKey, values: Readonly<Record<string, Html>> = {}): Html =>
  escaped(page[key]).replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the sentence ${key} needs a value for ${name}`);
    return value;
  }) as Html;
