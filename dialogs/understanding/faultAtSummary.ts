import type { Correctable } from '../../domain/understanding.ts';
import { kin } from './people.ts';
import { phraseBook } from './phrases.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const find = phraseBook(
  {
    email: ['<email> ... <fault>', '<fault> ... <email>', '<email> moet/moest ... zijn/staan/worden'],
    phone: [
      '<phone> ... <fault>',
      '<fault> ... <phone>',
      'cijfer/cijfers .. (omgewisseld/omgedraaid/fout/mist/teveel)',
      'waar jullie me op .. bellen',
    ],
    name: ['<name> ... <fault>', '<fault> ... <name>', 'hoe ik heet .. <fault>', '(mijn/de) achternaam erbij/is'],
    relation: [
      'er (staat/stond) (nu/dat) (ik) (voor) (mijn) <kin> (maar/terwijl)',
      'schrijf/schrijft/zet/noteer (je/er/liever/maar/dat) (mijn/er) <kin> (in/maar/neer/als/en)',
      'er moet (mijn) <kin> staan',
      '<kin> moet (mijn) <kin> zijn/worden',
      '(het/dat) is/gaat (niet) (mijn/om) <kin> (maar/dat) (is) (mijn/om) <kin>',
      'verander (de) <kin> in <kin>',
      'niet (alleen) (voor/om) (mijn/een/de) <kin> (maar/ook) (ook) (voor/om) (mijn/een/de) <kin>',
      'verkeerd (begrepen) ik (zorg/verzorg) (voor) (mijn) <kin>',
      'voor wie .. dat/moet/is',
      'voor wie ik zorg .. niet/fout/verkeerd',
      '<kin> hoort er (ook) bij',
      'aanpassen (het) is <kin>',
      'is niet mijn <kin> (dat/het) is mijn <kin>',
    ],
    situation: [
      '<part> ... <fault>',
      '<fault> ... <part>',
      '<part> mag/moet/kan .. korter/langer/anders/netter/eruit/weg/voorop',
      '(kun/kan/kunt/mag/wil) (je/jullie) daar/er (nog) (ook) (nog) bij noteren/zetten/schrijven',
      'correctie',
      'zet (er/dat/nog/ook) (met/er) (grote/ook/nog) (letters) erin/bij/erbij/voorop',
      'er (ook/nog) hoort/moet (nog/ook) in/bij (dat)',
      'er moet/hoort (nog/ook) (nog) in/bij dat',
      'moet/mag/hoort er (nog/ook/tussen) (nog/wat/haakjes) bij/in',
      'dat moet erin/eruit/erbij',
      'mag er (nog) (wat/iets) bij',
      'haal dat/die/het ... weg/eruit/uit',
      'schrap dat/die/het',
      'laat dat ... weg',
      'maak ervan dat',
    ],
  },
  {
    kin,
    email: set('email adres emailadres emailtje hotmail gmail outlook live ziggo'),
    phone: set('nummer numeroke nummertje mobiele 06 telefoonnummers'),
    name: set(
      'naam achternaam voornaam voorletters voorletter roepnaam meisjesnaam doopnaam doopceel tussenvoegsel tussenvoegsels hoofdletter hoofdletters',
    ),
    part: set('vraag hulpvraag verhaal tekst zin zinnetje regel stukje woord opmerking uitleg omschrijving samenvatting toelichting kern'),
    fault: set(
      'fout foute mist missen ontbreekt ontbreken vergeten vergat verkeerd verkeerde moet hoort ander andere oud oude vroeger dood typfout typefout tikfout omgewisseld omgedraaid wis verwijder eruit schrap haal wordt alsnog erbij neerzetten zet verander veranderen wijzig pas aanpassen verouderd compleet korter anders kleine opgeven',
    ),
  },
);

/** What is right, and named only to say so: "mijn naam klopt". */
const agreeing = /\b(?:klopt|kloppen|goed|juist|prima|in orde)\b(?! (?:niet|niks|van geen))|\bniet het andere\b/;

/** The line of the summary that is said to be wrong or lacking, where no new value says which. */
export const faultAtSummary = (forms: readonly string[]): Correctable | undefined => {
  if (forms.length > 60) return undefined;
  const [first] = find(forms).toSorted((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
  if (!first) return undefined;
  const said = forms.slice(first.from, first.to).join(' ');
  return agreeing.test(said) ? undefined : first.label;
};
