/** A piece of a text; with an address it is a link. */
export interface Segment {
  text: string;
  href?: string;
}
/** A known way to reach somebody, as it stands in a text, and where it leads. */
export type Contact = readonly [text: string, href: string];

const address = /(?:https?:\/\/|mailto:|tel:)[^\s<>"]+/g;
const ending = ".,;:!?)]}'’”»";

/** What ends a sentence ends no address. */
const withoutEnding = (href: string): string => {
  let to = href.length;
  while (to > 0 && ending.includes(href.charAt(to - 1))) to -= 1;
  return href.slice(0, to);
};

const isLink = (href: string): boolean => {
  try {
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(href).protocol);
  } catch {
    return false;
  }
};
const partOfMore = /[\p{L}\p{N}@_+-]/u;

/** Whether a contact stands by itself at a place: "113" in "06 113 40 21" or in "1131" is another number. */
const standsAlone = (text: string, at: number, length: number): boolean => {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at + length, at + length + 2);
  return !partOfMore.test(before.slice(-1)) && !/\d[ .]$/.test(before) && !partOfMore.test(after.slice(0, 1)) && !/^[ .]\d/.test(after);
};

const cut = (text: string, contacts: readonly Contact[]): Segment[] => {
  const [contact, ...others] = contacts;
  if (!contact || text === '') return text === '' ? [] : [{ text }];
  const [name, href] = contact;
  let at = text.indexOf(name);
  while (at >= 0 && !standsAlone(text, at, name.length)) at = text.indexOf(name, at + 1);
  if (at < 0) return cut(text, others);
  return [...cut(text.slice(0, at), others), { text: name, href }, ...cut(text.slice(at + name.length), contacts)];
};

/** Cuts a text of ours into what is plain and what is a link: whole addresses, and the contacts that are known. Nothing else means anything. */
export const segmentsOf = (text: string, contacts: readonly Contact[]): Segment[] => {
  const longestFirst = [...contacts].sort(([one], [other]) => other.length - one.length);
  const segments: Segment[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    const href = withoutEnding(match[0]);
    if (!isLink(href)) continue;
    segments.push(...cut(text.slice(from, match.index), longestFirst), { text: href, href });
    from = (match.index ?? 0) + href.length;
  }
  return [...segments, ...cut(text.slice(from), longestFirst)];
};
