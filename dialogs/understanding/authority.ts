import { phraseBook } from './phrases.ts';

/** Those that come in the name of the state or of a register of it, and their people. */
const authorities = new Set(
  'politie recherche rechercheur wijkagent agent brigadier marechaussee justitie aivd mivd fiod belastingdienst inspectie igj inspecteur rechtbank griffie deurwaarder leerplicht leerplichtambtenaar jeugdbescherming reclassering uwv ggd dnb afm svb officier opsporingsambtenaar ambtenaar toezichthouder autoriteit'.split(
    ' ',
  ),
);
const introducing = phraseBook(
  {
    introduced: [
      '^ (hallo/goedemiddag/goedemorgen/goedendag/dag) (sociale) <authorities>',
      'hier/door/met (de) (sociale) <authorities>',
      '^ dit is/zijn (de/het) (sociale) <authorities>',
      '(hier/namens) (de) (sociale) <authorities> .. hier',
      'ben/zijn/werk/werken/bent .. van/bij/namens (de/het) (sociale) <authorities>',
      'ik/wij/we van (de/het) (sociale) <authorities>',
      'ik/wij ben/zijn (een) <authorities>',
      'spreekt/spreek (met) (de) <authorities>',
      'namens (de/een) <authorities>',
      '^ veilig thuis hier',
    ],
    demanded: [
      'gegevens/dossier/dossiers/klantgegevens/klantenlijst/verwerkingsregister/inzage/verstrekken/verstrek/verstrekking/aantekeningen/verslagen/afschrift/berichten',
      'adres/nummer/naam van',
      'welk/welke/het adres',
      'wat/welke ... geschreven/verteld/gezegd/verklaard/geuit',
      'bij je/jullie .. bekend/verklaard',
      'heeft ... je verteld',
      'weten of',
      'alles wat',
    ],
  },
  { authorities },
);

export const mentionsOffice = (forms: readonly string[]): boolean => forms.some((word) => authorities.has(word));

/** The only authority that is named is the one to which people complain about privacy. */
export const namesOnlySupervisor = (forms: readonly string[]): boolean =>
  forms.includes('autoriteit') && !forms.some((word) => word !== 'autoriteit' && authorities.has(word));

/** Somebody who says that they come from an authority, and wants to know something of somebody. */
export const demandsInOffice = (forms: readonly string[]): boolean => {
  const labels = new Set(introducing(forms).map(({ label }) => label));
  return labels.has('introduced') && labels.has('demanded');
};
