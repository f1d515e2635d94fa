import { describe, expect, it } from '@jest/globals';
import type { State } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

const nameIn = (said: string, state: State = 'ask_name'): string | undefined => understand(said, state).slots.name;

describe('a name in parts', () => {
  it.each<[said: string, name: string]>([
    ['Kees, achternaam Bakker', 'Kees Bakker'],
    ['Kees en mijn achternaam is Bakker', 'Kees Bakker'],
    ['Mevrouw Bakker, voornaam Truus', 'Truus Bakker'],
    ['Kees, en van achteren Bakker', 'Kees Bakker'],
    ['Wei, achternaam is Li', 'Wei Li'],
    ['Kees. Bakker.', 'Kees Bakker'],
    ['Kees... van den Berg dus', 'Kees van den Berg'],
    ['Henk, Riet en Bart de Wit', 'Henk, Riet en Bart de Wit'],
    ['Jeroen. Achternaam liever niet', 'Jeroen'],
    ['ik heet Kees, Kees Bakker voluit', 'Kees Bakker'],
    ['Anneke van Dijk heet ik sinds mijn scheiding weer Pietersen, dus Anneke Pietersen', 'Anneke Pietersen'],
    ['Jan in het Veld', 'Jan in het Veld'],
    ['Kaja Nowak-Visser xx', 'Kaja Nowak-Visser'],
    ['kapitein b.d. H. Vos', 'H. Vos'],
    ["'k Zijn Marleen", 'Marleen'],
    ['j w dekker', 'j w dekker'],
    ['Bon dia! Shurandy Martina', 'Shurandy Martina'],
    ['ami ta Rudsel Girigori', 'Rudsel Girigori'],
    ['Jansen nee Janssen', 'Janssen'],
    ['Marieke Tijssen sorry Marieke Thijssen met een h', 'Marieke Thijssen'],
    ['al Amrani, verkeerd, het is el Amrani', 'el Amrani'],
    ['mijn ouders hebben me Truus genoemd', 'Truus'],
    ['waarom wil je dat weten? Truus', 'Truus'],
    ['Wil, met de w van willem', 'Wil'],
    ['Ben', 'Ben'],
    ['Ben Moerman', 'Ben Moerman'],
    ['Ben Anja', 'Anja'],
    ['44 jarige Bas uit Steenwijk', 'Bas'],
    ['naam schuldig gebleven 😅 Mieke', 'Mieke'],
    ['Het is Yusuf — Ben Ali is de achternaam — dus Yusuf Ben Ali', 'Yusuf Ben Ali'],
    ['Jansen is mijn naam, voornaam Kees', 'Kees Jansen'],
    ['Mevrouw C. van Dijk, roepnaam Toos', 'Toos van Dijk'],
    ['Soekhradj, ik spel: S O E K H R A D J, voornaam Anil', 'Anil Soekhradj'],
    ['van achter heet ik de Wit en van voren Stella', 'Stella de Wit'],
    ['mien noam is Geessien Wolthuis', 'Geessien Wolthuis'],
    ['Ich bön Sjeng Mestrom oet Remunj', 'Sjeng Mestrom'],
    ['dat is dan Sjoukje', 'Sjoukje'],
    ['a.u.b. Jan noteren', 'Jan'],
    ["Mevrouw de weduwe A. Brouwer-van 't Hoff, 88 jaren jong", "A. Brouwer-van 't Hoff"],
    ['drs. ing. Fokkelina Ter Braak MSc', 'Fokkelina Ter Braak'],
    ['mijn naam nieuwe regel albert punt', 'albert'],
    ['nieuwe regel lucas van wijngaarden punt', 'lucas van wijngaarden'],
  ])('%s', (said, name) => expect(nameIn(said)).toBe(name));
});

describe('a name that is claimed', () => {
  it.each<[said: string, state: State, name: string]>([
    ['mail van Wil: wil.bos@gmail.com. Wil ben ik.', 'ask_email', 'Wil'],
    ['Ja, vraag naar Ton. Dat ben ik.', 'handoff_offer', 'Ton'],
    ['Anja Bakker ipv Anya Bakker', 'confirm_summary', 'Anja Bakker'],
    ['je noemt mij nu Bert maar ik ben Bart', 'ask_phone', 'Bart'],
    ['je schrijft Margreet maar het is Margriet', 'ask_situation', 'Margriet'],
    ['mijn achternaam ontbreekt, voluit is het Gonda Everts', 'confirm_summary', 'Gonda Everts'],
    ['Mijn vrouw heeft reuma. Wilt u mij schrijven?\nHoogachtend,\nJ.A. Hagedoorn (86)', 'start', 'J.A. Hagedoorn'],
    ['Hoort u dit nog?\nM.v.g. Jan de Wit, 0612345678', 'ask_phone', 'Jan de Wit'],
  ])('%s (%s)', (said, state, name) => expect(nameIn(said, state)).toBe(name));
});

describe('no name of the writer', () => {
  it.each<[said: string, state?: State]>([
    ['de patiënt heet Cornelis Bos'],
    ['de bewoner heet Jan'],
    ['Anna. zo heet mijn dochter, om haar gaat het'],
    ['Wil je mijn voornaam of ook mijn achternaam'],
    ['Ben ik hier goed?'],
    ['Bloemen gekregen vandaag, van Wil. lief he'],
    ['via Marjan kwam ik hier terecht, een vriendin'],
    ['dat vertel ik niet'],
    ['mag ik Marjan spreken'],
    ['ik zoek Marjan'],
    ['is dit Anna?'],
    ['ben jij Sam?'],
    ['Annie is gevallen'],
    ['het gaat niet goed met Annie'],
    ['geachte heer De Boer'],
    ['Aanmelding namens huisartsenpost West: mw. J. Kooij, geb. 02-11-1938, tel 0229 21 44 80', 'start'],
    ['0612345678 is van Annie', 'ask_phone'],
    ['zusje van Daphne'],
    ['k weet niet'],
    ['zo kapot'],
    ['ik ben vrij'],
    ['mijn achternaam ontbreekt', 'confirm_summary'],
    ['doe maar gerust', 'ask_health_consent'],
  ])('%s', (said, state) => expect(nameIn(said, state)).toBeUndefined());
});

describe('who is cared for', () => {
  it.each<[said: string, relation: string | undefined]>([
    ["me ouwe heer heeft parkinson, m'n zus doet de financiën en ik de rest", 'vader'],
    ["ik zorg voor mijn mattie sinds z'n ongeluk", 'vriend'],
    ['schoonzusje met borderline, mijn man trekt zijn handen ervan af', 'ander_familielid'],
    ['mijn stiefpa heeft kanker', 'vader'],
    ['mijn zus haar man heeft een beroerte gehad', 'ander_familielid'],
    ['de vrouw hiernaast is dement', 'buur'],
    ['mijn vrouw is dement', 'partner'],
    ['mijn moeder woont bij mijn broer en die kan het niet meer aan', 'moeder'],
    ['mijn collega heeft me naar jullie gestuurd, het gaat om mijn man', 'partner'],
    ['al drie keer verteld aan jullie collega', undefined],
    ['mijn collega heeft ms', 'anders'],
    // The one who is cared for, and not who cares, cannot, or is far away.
    ['mijn vader kan niet meer voor mijn moeder zorgen', 'moeder'],
    ['mijn zus kan niet meer voor papa zorgen', 'vader'],
    ['mijn moeder verzorgt mijn opa en het wordt haar te veel', 'grootouder'],
    ['mijn moeder kan mijn vader niet meer tillen', 'vader'],
    ['mijn dochter woont ver weg en ik zorg alleen voor mijn man', 'partner'],
    ['sinds mijn zus verhuisd is naar drenthe sta ik er met papa alleen voor', 'vader'],
    ['ik kan niet meer voor mijn man zorgen', 'partner'],
    ['mijn vroegere vrouw is ernstig ziek en ik ben er elke dag', 'anders'],
    // What the writer is to them.
    ['als schoondochter mag ik wel luiers verschonen maar niet meebeslissen', 'schoonouder'],
    ['ik ben moeder van een zorgintensief kind', 'kind'],
    ['als dochter van een man met dementie ben je nooit vrij', 'vader'],
    // The writer is cared for, or helps in an office.
    ['mijn dochter is mijn mantelzorger, ik ben 82 en slecht ter been', undefined],
    ['mijn man zorgt al jaren voor mij en nu heeft hij een keer vakantie nodig', undefined],
    ['ik ben wijkverpleegkundige, de zoon van een cliënt trekt het niet meer', undefined],
    ['als wijkverpleegkundige vind ik geen hulp voor mijn eigen man', 'partner'],
    ['mijn zus helpt mij met de papieren, mijn vader ligt sinds april op bed', 'vader'],
  ])('%s', (said, relation) => expect(understand(said, 'ask_situation').slots.relation).toBe(relation));
});

describe('the summary', () => {
  it('is not thrown away by a refusal of a day', () =>
    expect(understand('ja verstuur maar, o en niet op dinsdag bellen', 'confirm_summary')).toMatchObject({
      control: 'answer_yes',
      slots: { contactTime: 'niet di' },
    }));
  it.each(['verstuur het toch maar niet', 'niet versturen', 'gooi maar weg'])('is by "%s"', (said) =>
    expect(understand(said, 'confirm_summary').control).toBe('stop'),
  );
});

describe('a name of words that are commands or rights elsewhere is a name where it is asked', () => {
  it.each<[said: string, name: string]>([
    ['Gerda Klacht', 'Gerda Klacht'],
    ['L. Klacht', 'L. Klacht'],
    ['Ilse Inzage', 'Ilse Inzage'],
    ['Skip de Jong', 'Skip de Jong'],
    ['Naam: Skip de Boer', 'Skip de Boer'],
    ['Mevr. T. Stop', 'T. Stop'],
    ['Einde is mijn achternaam, Paula Einde', 'Paula Einde'],
    ['Mens. Jolanda Mens, ja zo heet ik echt', 'Jolanda Mens'],
    ['Weg, mijn achternaam is Weg. Anita Weg', 'Anita Weg'],
    ['Hans Hulpe, eindigt op een e', 'Hans Hulpe'],
    ['Bernard met een d achteraan, niet met een t', 'Bernard'],
  ])('%s', (said, name) => expect(understand(said, 'ask_name')).toMatchObject({ control: 'answer', slots: { name } }));

  it.each<[said: string, heard: object]>([
    ['stop', { control: 'stop' }],
    ['Help mij', { control: 'help' }],
    ['ik wil een klacht indienen', { intent: 'complaint' }],
    ['Ik ben Jan Bos en ik stop ermee', { control: 'stop' }],
    ['Ik ben Piet en ik wil inzage in mijn dossier', { intent: 'access' }],
  ])('%s is what it says', (said, heard) => expect(understand(said, 'ask_name')).toMatchObject(heard));
});

describe('a name that is put right in the same message', () => {
  it.each<[said: string, name: string]>([
    ['marjan. nee sorry typfout, Marjam met een m op het eind', 'Marjam'],
    ['Hennie Klaassen.. nou ja sinds de scheiding weer Hennie Vos', 'Hennie Vos'],
    ['Sandra van Dalen. Oh wacht dat is mijn meisjesnaam, tegenwoordig Sandra Mulder', 'Sandra Mulder'],
    ['Anke Bakkr *Bakker', 'Anke Bakker'],
    ['Loes Willems, oeps Willemse, met een e', 'Loes Willemse'],
    ['hendrikus nee hendricus met een c', 'hendricus'],
    ['Mavis Kromosoeto. Kro-mo-soe-to.', 'Mavis Kromosoeto'],
    ['met jolanda komma jolanda prins', 'jolanda prins'],
    ['karin streepje anna mulder punt', 'karin-anna mulder'],
    ['Kees (mijn vader) kan dit zelf niet, dus doe ik het: Janneke', 'Janneke'],
    ['Frits Maatman is de patiënt. Ik: Ineke.', 'Ineke'],
    ['Jan Willemsen, mijn vrouw heet Janna', 'Jan Willemsen'],
    ['Joop. Nee, wacht, mijn zoon Joep belt', 'Joop'],
  ])('%s', (said, name) => expect(nameIn(said)).toBe(name));
});
