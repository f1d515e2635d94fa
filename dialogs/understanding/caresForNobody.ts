import type { Message } from './clean.ts';
import { kin } from './people.ts';
import { phraseBook } from './phrases.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const lists = {
  kin,
  mine: set('mijn onze me'),
  ill: set(
    'patient patiente zieke ziek zorgvrager hulpbehoevend blind slechtziend doof slechthorend gehandicapt invalide dement bedlegerig geopereerd',
  ),
  illness: set('reuma ms parkinson kanker copd als dementie epilepsie diabetes nierfalen hartfalen dwarslaesie cva beroerte'),
  helps: set('verzorgt verzorgen helpt helpen wast wassen ondersteunt kleedt doucht verpleegt'),
  office: set(
    'casemanager wijkverpleegkundige verpleegkundige praktijkondersteuner huisarts consulent leerkracht docent docente juf lerares leraar begeleider begeleidster ergotherapeut fysiotherapeut thuisbegeleider jeugdverpleegkundige predikant dominee werker begeleider vrijwilliger clientondersteuner mantelzorgconsulent zorgcoordinator',
  ),
  theirs: set('client cliente clienten patient patiente leerling leerlinge bewoner bewoonster'),
};

const find = phraseBook(
  {
    caring: [
      'ik .. zorg/verzorg/help/verpleeg/ondersteun/mantelzorg',
      'zorg/verzorg/help/verpleeg/ondersteun ik',
      'zorg/zorgen/mantelzorger/mantelzorg (ik) .. voor/van <mine> <kin>',
      '<helps> me .. met/bij/voor <mine> <kin>',
    ],
    cared: [
      '<kin> is/zijn/was (al/nu/ook) .. <mine> mantelzorger/mantelzorgers',
      '<kin> .. zorgt/zorgen/zorgde .. voor me',
      '<kin> .. moet/moeten/kan/kunnen .. voor me zorgen',
      '<kin> doet/doen alles .. voor me',
      '<kin> doet/doen alles .. sinds/omdat (ik/mijn)',
      'omdat ik (zelf) ziek ben',
      'ik ben (chronisch/zelf/zo) ziek',
      'ik heb (zelf) (ook) <illness>',
      'niks/niets aan de hand',
      'ik ben zelf .. <ill>',
      'ik ben (dus/hier) (zelf) (de/degene/diegene) (met) (de) patient/patiente/zieke/ziekte/zorgvrager',
      'ben zelf (degene/diegene) (met/die) (de) <ill>/ziekte',
      'na mijn <illness>/operatie/hersenbloeding/infarct/herseninfarct .. hulp',
    ],
    helped: ['<kin> .. <helps> me', '<mine> <kin> die me <helps>', 'voor mezelf/mijzelf'],
    professional: [
      'ik ben (een/de/intern/sociaal) <office>',
      'ik werk (als/op/bij) .. dagbesteding/basisschool/consultatiebureau/school/wijkteam/thuiszorg/ziekenhuis/begeleider',
      'mijn collega zorgt/verzorgt/is',
      'in mijn caseload',
      '^ (intern/sociaal) <office> (wijkteam)',
      '^ als <office>',
      '^ <office> .. hier',
      'mijn <theirs>',
      'een <theirs> (van) (mij/me)',
      'vanuit (het/de/ons) wijkteam/praktijk/school/ziekenhuis/thuiszorg',
    ],
  },
  lists,
);

const own = set('mijn onze eigen en ben');

/** The writer is the one who is cared for, or helps in an office: no relative of theirs receives the care (labels.md, relation). */
export const caresForNobody = ({ forms }: Message): boolean => {
  const labels = new Set(find(forms).map(({ label }) => label));
  if (labels.has('caring')) return false;
  const relatives = forms.filter((word) => kin.has(word)).length;
  if ((labels.has('cared') && relatives <= 2) || (labels.has('helped') && relatives === 1 && !forms.includes('niet'))) return true;
  return labels.has('professional') && !forms.some((word, at) => kin.has(word) && own.has(forms[at - 1] ?? ''));
};
