import { describe, expect, it } from '@jest/globals';
import { localeFaults } from '../../scripts/locales/faults.ts';
import { countWords, sentencesOf } from '../../scripts/locales/sentences.ts';

const used = [{ path: 'dialogs/a.ts', text: "say('contact.ask.name'); say(`button.${name}`);" }];
const good = { 'contact.ask.name': 'Hoe heet je? Alleen je voornaam is ook goed.', 'button.skip': 'Overslaan' };

/** The faults when one thing is changed in texts that have none. */
const faultsOf = (texts: Record<string, string>, sources = used, tests: typeof used = []) =>
  localeFaults([{ path: 'locales/nl.ts', texts: { ...good, ...texts } }], sources, tests).join('\n');
const faultOf = (text: string) => faultsOf({ 'contact.ask.name': text });

const long = (words: number) => `${Array.from({ length: words }, () => 'woord').join(' ')}.`;

describe('the checks of our sentences', () => {
  it('find nothing wrong with good ones', () => expect(faultsOf({})).toBe(''));

  it.each([
    ['a sentence of more than 16 words', long(17), 'a sentence of 17 words'],
    ['u', 'Wat wilt u doen?', 'not je-form: "u"'],
    ['uw', 'Uw nummer is te kort.', 'not je-form: "Uw"'],
    ['gelieve', 'Gelieve te wachten.', 'not je-form'],
    ['dient', 'Je dient te wachten.', 'not je-form'],
    ['ongeldig', 'Dit nummer is ongeldig.', 'a word that messages avoid: "ongeldig"'],
    ['vereist', 'Een naam is vereist.', 'a word that messages avoid'],
    ['verplicht', 'Dit is verplicht.', 'a word that messages avoid'],
    ['verboden', 'Dat is verboden.', 'a word that messages avoid'],
    ['vergeten', 'Je bent je naam vergeten.', 'a word that messages avoid'],
    ['sorry', 'Sorry, dat lukt niet.', 'a word that messages avoid'],
    ['alstublieft', 'Wacht alstublieft.', 'a word that messages avoid'],
    ['oeps', 'Oeps, dat ging mis.', 'a word that messages avoid'],
    ['an exclamation mark', 'Dank je! Hoe heet je?', 'an exclamation mark'],
    ['an emoji', 'Dank je 🙂.', 'an emoji'],
    ['no full stop', 'Hoe heet je', 'no full stop'],
    ['white space at the end', 'Hoe heet je? ', 'white space'],
  ])('find %s', (_, text, fault) => expect(faultOf(text)).toContain(fault));

  it('find sentences that are too long on average', () => {
    expect(faultOf(long(12))).toContain('12.0 words a sentence on average, at most 10');
  });

  it('find a key that no source uses', () => {
    expect(faultsOf({ 'contact.ask.phone': 'Wat is je nummer?' })).toBe('a key that no source uses: contact.ask.phone');
  });

  it('do not take a test for a use', () => {
    const test = [{ path: 'tests/a.test.ts', text: "bot('contact.ask.phone')" }];
    expect(faultsOf({ 'contact.ask.phone': 'Wat is je nummer?' }, used, test)).toContain('no source uses');
  });

  it('find a key that is missing, in a source and in a test', () => {
    const source = [...used, { path: 'dialogs/b.ts', text: "say('contact.ask.shoeSize')" }];
    expect(faultsOf({}, source)).toBe('no such key: dialogs/b.ts: contact.ask.shoeSize');
    const test = [{ path: 'tests/a.test.ts', text: 'bot(`contact.ask2.${field}`)' }];
    expect(faultsOf({}, used, test)).toContain('no such key: tests/a.test.ts: contact.ask2.');
  });

  it('find a key that stands in two files', () => {
    const twice = ['locales/nl.ts', 'locales/page.ts'].map((path) => ({ path, texts: good }));
    expect(localeFaults(twice, used, []).join()).toContain('a key of two files: contact.ask.name');
  });

  it('leave file names and words of other things alone', () => {
    const source = [...used, { path: 'dialogs/b.ts', text: "import './contact.ask.ts'; audit('dossier.opened');" }];
    expect(faultsOf({}, source)).toBe('');
  });

  it('let an answer about privacy name the right to be forgotten', () => {
    const texts = { 'privacy.erasure': 'Dat heet het recht om vergeten te worden.' };
    expect(faultsOf(texts, [...used, { path: 'dialogs/b.ts', text: "'privacy.erasure'" }])).toBe('');
  });
});

describe('sentences and words', () => {
  it('count a variable as one word', () => expect(countWords('Bel {emergency}, of mail naar {mail}.')).toBe(6));

  it('end at a full stop or question mark before white space, also inside quotes', () => {
    const text = 'Typ "overslaan." Mail naar info@zorggenoot.nl. Klopt het? Ja.';
    expect(sentencesOf(text)).toEqual(['Typ "overslaan."', 'Mail naar info@zorggenoot.nl.', 'Klopt het?', 'Ja.']);
  });
});
