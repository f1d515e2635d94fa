import { commonWords } from './commonWords.ts';
import { isOneSlipAway } from './suggestEmail.ts';

/** Words that decide about danger, in the spelling of the shapes. Somebody in need does not spell: a word that sounds like one of these,
 * or is one letter away from a long one, is read as it. */
const keyWords =
  'zelfmoord zelfdoding zelfmoordgedachten suicide suicidaal suicidale doodgaan sterven leven levensmoe ophangen verdrinken springen ' +
  'bewusteloos bewusteloze bewustzijn hartaanval hartinfarct hartstilstand beroerte hersenbloeding herseninfarct epileptische epilepsieaanval ' +
  'ademt ademen ademhalen ademhaling reageert rochelt stikt stikken benauwd lucht ambulance ziekenwagen overdosis vergiftigd ' +
  'reanimeren flauwgevallen weggelopen verdwaald vermist ' +
  'slaat schopt stompt knijpt wurgt trapt duwt bedreigt bedreigd mishandelt mishandeld mishandeling vermoorden vastgebonden verkracht ' +
  'verwaarloosd aangerand misbruikt gewelddadig agressief steelt gedwongen';
/** Words that differ from a key word by one letter or by nothing one hears, and are words of their own. */
const ownWords = new Set(
  'doorgaan doorgaat slat slaad steeld leuven geven lever levend levens beven bleven weven zeven leden bloeiden bloemen broeden bloeder lugt lacht licht luch gelucht brandt brande branden vermiste verdraaid bedreig springend sterker streven stereo duwd drukt duw draagt trap trad benauwde reageer reageerde opvangen aanhangen afhangen ontvangen omhangen verdringen verdenken vergeving vergiftig vergifte ademhalingen verkrachte mishandelde overdoses verwaarloos'.split(
    ' ',
  ),
);

/** How a word sounds: final d as t, ch as g, s/z and f/v alike, c as k or s, y and ij as ei. */
const soundOf = (word: string) =>
  word
    .replace(/dt\b|d\b|d(?=[bcfghjklmnpqrstvwxz])/g, 't')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ch/g, 'g')
    .replace(/c/g, 'k')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/y|ij/g, 'ei')
    .replace(/ou/g, 'au')
    .replace(/en?$/, 'e');
/** "stelt" is not "steelt", but in a long word a doubled letter more or less is a slip. */
const keyOf = (word: string) => (word.length < 8 ? soundOf(word) : soundOf(word).replace(/(.)\1+/g, '$1'));

const keys = keyWords.split(' ');
const keySet = new Set(keys);
const bySound = new Map(keys.map((key) => [keyOf(key), key]));
/** A slip of one letter is told from another word only in a long word. */
const longKeys = keys.filter((key) => key.length >= 8);
/** Of these a word is also a slip when it sounds like one but for one letter: no other word comes near them. */
const plainest = new Map(
  'zelfmoord zelfdoding suicidaal bewusteloos hartaanval hartstilstand ambulance overdosis mishandelt mishandeling'
    .split(' ')
    .map((key) => [keyOf(key), key]),
);
/** Short forms that no rule of sound gives. */
const short = new Map([
  ['mer', 'meer'],
  ['levn', 'leven'],
  ['doot', 'dood'],
  ['dod', 'dood'],
  ['doid', 'dood'],
  ['doodd', 'dood'],
  ['d00d', 'dood'],
  ['adempt', 'ademt'],
  ['luchtt', 'lucht'],
  ['doodt', 'dood'],
  ['brant', 'brand'],
  ['slaad', 'slaat'],
  ['steeld', 'steelt'],
  ['lugt', 'lucht'],
]);

const medicine = /(?:medicijnen|medicatie|insuline|tabletten)$/;

const plainestOf = (word: string, sound: string): string | undefined => {
  if (word.length < 8) return undefined;
  for (const [key, plain] of plainest) if (key.charAt(0) === sound.charAt(0) && isOneSlipAway(sound, key)) return plain;
  return undefined;
};

const mendNew = (word: string): string => {
  const kind = medicine.exec(word);
  if (kind) return kind[0];
  const quick = short.get(word);
  if (quick !== undefined) return quick;
  if (keySet.has(word) || ownWords.has(word)) return word;
  const sound = keyOf(word);
  const heard = bySound.get(sound);
  if (heard !== undefined) return heard;
  if (word.length < 7) return word;
  const near = longKeys.find((key) => key.charAt(0) === word.charAt(0) && isOneSlipAway(word, key));
  return near ?? plainestOf(word, sound) ?? word;
};

/** Words of which it is kept what they are read as. */
const mostWords = 10_000;
const mended = new Map<string, string>();
/** "Dooood": a letter that is held down. */
const held = /(.)\1{2,}/gu;
const mend = (word: string): string => {
  const found = mended.get(word) ?? mendNew(word.replace(held, '$1$1'));
  if (mended.size < mostWords) mended.set(word, found);
  return found;
};

const spelt = /^(?:[a-z]\.){2,}[a-z]?$/;
/** "w i l d o o d", "d.o.o.d": letters apart from each other, as one word. */
const joinLetters = (forms: readonly string[]): readonly string[] => {
  if (!forms.some((form, at) => spelt.test(form) || (form.length === 1 && forms[at + 1]?.length === 1 && forms[at + 2]?.length === 1)))
    return forms;
  const joined: string[] = [];
  for (let at = 0; at < forms.length; at += 1) {
    let to = at;
    while (/^[a-z]$/.test(forms[to] ?? '')) to += 1;
    const form = forms[at] as string;
    if (to - at > 3) {
      // Each word keeps its place.
      joined.push(forms.slice(at, to).join(''), ...forms.slice(at + 1, to).map(() => 'eh'));
      at = to - 1;
    } else joined.push(spelt.test(form) ? form.replaceAll('.', '') : form);
  }
  return joined;
};

/** The words of a message with misspelt key words mended, each in its place; the same list where none is. Everyday words are no slips. */
export const mendSlips = (given: readonly string[]): readonly string[] => {
  const forms = joinLetters(given);
  let all: string[] | undefined;
  for (let at = 0; at < forms.length; at += 1) {
    const word = forms[at] as string;
    if (word.length < 3 || word.length > 24 || commonWords.has(word)) continue;
    const right = mend(word);
    if (right !== word) (all ??= [...forms])[at] = right;
  }
  return all ?? forms;
};
