/** A source file as far as it is read here. */
export interface Source {
  path: string;
  text: string;
}

const literal = /(?<quote>['"])(?<key>[a-z]\w*(?:\.\w+)+)\k<quote>/g;
// A key that is put together: `contact.ask.${name}`.
const template = /`(?<key>[a-z]\w*\.(?:[\w.]|\$\{[^}`]*\})*\$\{[^}`]*\}(?:[\w.]|\$\{[^}`]*\})*)`/g;
const fileName = /\.(?:ts|mts|js|mjs|cjs|json|css|html|md|txt|nl|com|svg|env)$/;

const keysIn = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map((match) => match.groups?.key ?? '');

const asPattern = (written: string): RegExp =>
  new RegExp(`^${written.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '\\w+(?:\\.\\w+)*')}$`);

/** Keys that no source names, neither whole nor by a template that fits. */
export const unusedKeys = (keys: readonly string[], sources: readonly Source[]): string[] => {
  const whole = new Set(sources.flatMap(({ text }) => keysIn(literal, text)));
  const patterns = [...new Set(sources.flatMap(({ text }) => keysIn(template, text)))].map(asPattern);
  return keys.filter((key) => !whole.has(key) && !patterns.some((pattern) => pattern.test(key)));
};

/** What a source names like a key, under a first word that keys have, and that is no key. */
export const missingKeys = (keys: readonly string[], sources: readonly Source[]): string[] => {
  const known = new Set(keys);
  const firstWords = new Set(keys.map((key) => key.split('.')[0]));
  const looksLikeKey = (key: string): boolean => firstWords.has(key.split('.')[0]) && !fileName.test(key);
  return sources.flatMap(({ path, text }) => {
    const wrong = keysIn(literal, text).filter((key) => looksLikeKey(key) && !known.has(key));
    const wrongTemplates = keysIn(template, text).filter((key) => looksLikeKey(key) && !keys.some((one) => asPattern(key).test(one)));
    return [...new Set([...wrong, ...wrongTemplates])].map((key) => `${path}: ${key}`);
  });
};
