import type { ContactField } from '../../domain/dossier.ts';
import type { Problem } from '../../domain/understanding.ts';

/** The numbers or addresses of which no word said which one it is to be. */
export const severalOf = (problem: Problem | undefined, field: ContactField): readonly string[] => {
  if (field === 'phone' && problem?.slot === 'phone') return problem.numbers ?? [];
  return field === 'email' && problem?.slot === 'email' ? (problem.addresses ?? []) : [];
};

const isMobile = (value: string): boolean => value.startsWith('+316');
const mobile = /\b(?:mobiel\w*|gsm|06)\b/;
const landline = /\b(?:vaste?|thuis\w*|huistelefoon)\b/;
const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

/** The one of several numbers or addresses that the words name: by its kind, or by a part of it ("die van gmail", "die op 33 eindigt"). */
export const namedAmong = (text: string, values: readonly string[]): string | undefined => {
  const said = text.toLowerCase();
  if (values.every((value) => !value.includes('@'))) {
    if (mobile.test(said) !== landline.test(said)) {
      const ofKind = only(values.filter((value) => isMobile(value) === mobile.test(said)));
      if (ofKind !== undefined) return ofKind;
    }
    const figures = said.match(/\d{2,}/g) ?? [];
    return only(values.filter((value) => figures.some((each) => value.replace('+31', '0').includes(each))));
  }
  const words = new Set(said.match(/[\p{L}\d]{3,}/gu) ?? []);
  return only(
    values.filter((value) =>
      value
        .toLowerCase()
        .split(/[@._-]/)
        .some((part) => words.has(part)),
    ),
  );
};
