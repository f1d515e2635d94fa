import { describe, expect, it } from '@jest/globals';
import type { Slots } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';
import { quickest } from '../support/quickest.ts';

const heard = (said: string) => understand(said, 'ask_situation');
const contact = ({ name, phone, email }: Slots) => ({ name, phone, email });

describe('a message laid out as a form fills what it names', () => {
  it.each<[said: string, slots: Slots]>([
    [
      'Naam: Riet de Vries\nTel: 06-12345678\nMail: riet@ziggo.nl\nSituatie: ik zorg voor mijn man met dementie.',
      { name: 'Riet de Vries', phone: '+31612345678', email: 'riet@ziggo.nl', situation: 'ik zorg voor mijn man met dementie.' },
    ],
    [
      'Naam - Ahmed Bouzid\nTelefoonnummer - 0612345678\nVraag - Hoe krijg ik hulp voor mijn vader, hij valt vaak?',
      { name: 'Ahmed Bouzid', phone: '+31612345678', situation: 'Hoe krijg ik hulp voor mijn vader, hij valt vaak?' },
    ],
    [
      'Voornaam: Els\nAchternaam: van Dam\nMobiel: 0612345678\nIk zorg voor mijn zoon met autisme en zoek een logeerplek.',
      { name: 'Els van Dam', phone: '+31612345678', situation: 'Ik zorg voor mijn zoon met autisme en zoek een logeerplek.' },
    ],
    [
      'naam: Sjoerd Dijkstra, tel: 06 22 33 44 55, situatie: mijn moeder vergeet alles',
      { name: 'Sjoerd Dijkstra', phone: '+31622334455', situation: 'mijn moeder vergeet alles' },
    ],
    [
      'Mijn vrouw heeft MS en ik kan haar niet meer alleen tillen. Naam: Jan Pronk. Tel: 0201234567. Beste tijd: na 18 uur.',
      { name: 'Jan Pronk', phone: '+31201234567', contactTime: 'na 18:00' },
    ],
    [
      'Naam: Fatima El Idrissi\nRelatie: dochter\nTelefoon: 06-98765432\nMijn moeder is 82. Haar huisarts is dr. Smit (tel 030-2345678).',
      { name: 'Fatima El Idrissi', phone: '+31698765432' },
    ],
    [
      'Mijn vader is gevallen en kan niet alleen blijven.\n\nNaam: Oğuz Şahin\nE-mail: oguz@gmail.com',
      { name: 'Oğuz Şahin', email: 'oguz@gmail.com', situation: 'Mijn vader is gevallen en kan niet alleen blijven.' },
    ],
    ['NAAM: PIET BAKKER\nTELEFOON: 0612345678\nHULPVRAAG: mantelzorg voor mijn buurvrouw', { name: 'PIET BAKKER', phone: '+31612345678' }],
    [
      'Naam zorgvrager: dhr. de Wit\nNaam mantelzorger: Anja de Wit\nTelefoon mantelzorger: 0612345678\nSituatie: beginnende dementie',
      { name: 'Anja de Wit', phone: '+31612345678' },
    ],
    [
      'Gegevens patiënt:\nNaam: Kees Mol\nTel: 0101234567\nGegevens mantelzorger:\nNaam: Ria Mol\nTel: 0612345678\nVraag: dagbesteding',
      { name: 'Ria Mol', phone: '+31612345678' },
    ],
    [
      'Naam: Riet Bos\nTel: 0612345678\nHuisarts: dr. Smit\nTel: 030-2345678\nMijn man heeft hulp nodig.',
      { name: 'Riet Bos', phone: '+31612345678' },
    ],
    [
      '1. Naam: Kees\n2. Tel: 0612345678\n3. Vraag: hulp bij de administratie',
      { name: 'Kees', phone: '+31612345678', situation: 'hulp bij de administratie' },
    ],
    [
      'Naam vader: Jan Bos. Naam moeder: Annie Bos. Mijn naam: Els Bos. Ik zorg voor allebei.',
      { name: 'Els Bos', situation: 'Naam vader: Jan Bos. Naam moeder: Annie Bos. Ik zorg voor allebei.' },
    ],
    ['Mijn naam: Ali Demir\nNaam moeder: Ayşe Demir\nTel moeder: 0201234567\nZij kan niet alleen wonen.', { name: 'Ali Demir' }],
  ])('%j', (said, slots) => {
    const { control, slots: filled } = heard(said);
    expect(control).toBe('answer');
    expect(filled).toMatchObject(slots);
    expect(contact(filled)).toEqual(contact(slots));
  });
});

describe('a label about somebody else is nothing of the person', () => {
  it.each([
    'Cliënt: mevrouw Jansen\nNaam: mw. Jansen (cliënt)\nIk ben haar zus en zorg al jaren voor haar.',
    'Ik zoek hulp voor mijn vader. Huisarts: dr. Bos tel 020 1234567. Hij is erg in de war en dwaalt.',
    'Naam moeder: Annie de Boer\nGeboren: 1938\nZij woont alleen en ik ga er elke dag heen.',
    'Mijn man is ziek sinds maart. Contactpersoon thuiszorg: Linda, tel 0612345678. Ik zoek iemand die me kan aflossen.',
    'Casemanager: Joke Smit, joke@zorggroep.nl. Zij zegt dat ik hier hulp kan krijgen voor mijn moeder.',
    'Situatie: ik zorg voor mijn moeder (naam: Truus), ze is gevallen en kan niet meer traplopen.',
    'Het probleem: ze wil niet naar de dagopvang. Ik heb haar vriendin gebeld, naam: Corrie, en die zei hetzelfde.',
    'Ik sprak de wijkverpleegkundige. Naam: Joke Smit. Tel: 0612345678. Zij komt elke week voor mijn man.',
    'Patiënt: Kees Mol\nTel: 0101234567\nMail: kees@ziggo.nl\nHij is mijn vader en kan niet meer alleen zijn.',
    'Gegevens moeder\nNaam: Annie\nTelefoonnummer: 010-1234567\nZe valt veel.',
    'Naam van mijn man: Henk de Boer\nZijn nummer: 0612345678\nHij heeft parkinson.',
  ])('%j', (said) => {
    const { control, slots } = heard(said);
    expect([control, contact(slots)]).toEqual(['answer', {}]);
    expect(slots.situation).toBeDefined();
  });

  it('who handles it stays in the account', () =>
    expect(heard('Casemanager: Joke Smit, joke@zorggroep.nl. Zij zegt dat ik hier hulp krijg voor mijn moeder.').slots.situation).toMatch(
      /^Casemanager: Joke Smit.*moeder\.$/,
    ));

  it('the account keeps what is told of them', () =>
    expect(heard('Naam: Riet Bos\nTel: 0612345678\nNaam moeder: Annie Bos\nZe woont alleen.').slots.situation).toBe(
      'Naam moeder: Annie Bos\nZe woont alleen.',
    ));
});

describe('who receives the care stands behind its label', () => {
  it.each<[said: string, slots: Slots]>([
    ['Naam.............: Jannigje Kok\nTelefoon.........: 0183 40 11 92\nBetreft..........: echtgenoot', { relation: 'partner' }],
    ['Wie zorgt: Anouk. Voor wie: haar schoonvader, meneer Tielemans.', { name: 'Anouk', relation: 'schoonouder' }],
    ['Aanmelder: Saïd. Aanmelding betreft: zijn vader. Telefoon aanmelder: +31644812093', { phone: '+31644812093', relation: 'vader' }],
    ['Name: Iryna Bondarenko. Phone: 0685 22 90 11. Who: my grandmother.', { phone: '+31685229011', relation: 'grootouder' }],
    ['voornaam: Ans\nachternaam: van der Velde\nrelatie: schoondochter', { name: 'Ans van der Velde', relation: 'schoonouder' }],
    ['Naam: Piet Bos\nzorgt voor: vader\nwanneer: ochtend', { relation: 'vader', contactTime: 'ochtend' }],
  ])('%j', (said, slots) => expect(understand(said, 'ask_name').slots).toMatchObject(slots));
});

describe('the marks of a list belong to no number and no address', () => {
  it.each<[said: string, slots: Slots]>([
    [
      '1. Bianca 2. 0681904412 3. bianca.l@gmail.com 4. vader met parkinson',
      { name: 'Bianca', phone: '+31681904412', email: 'bianca.l@gmail.com', relation: 'vader' },
    ],
    ['Karel/0515 23 80 41/karel@knid.nl/vrouw/ma ochtend', { phone: '+31515238041', email: 'karel@knid.nl', relation: 'partner' }],
    [
      'Contactgegevens mantelzorger: R. Santokhi, 0641207738, rsantokhi@gmail.com. Contactgegevens cliënt: S. Santokhi, 070-3891142.',
      { name: 'R. Santokhi', phone: '+31641207738', email: 'rsantokhi@gmail.com' },
    ],
  ])('%j', (said, slots) => expect(understand(said, 'ask_name').slots).toMatchObject(slots));
});

it('reads a hostile layout in no time', () => {
  for (const text of [
    'Naam: '.repeat(660),
    'naam naam '.repeat(400),
    'Tel:\n'.repeat(800),
    `Naam${' '.repeat(3990)}:`,
    'a: '.repeat(1300),
    'betreft'.repeat(500),
    `betreft${' .'.repeat(1900)}:`,
    '1. 2. '.repeat(600),
    '1@/'.repeat(1300),
    'Naam (('.repeat(570),
  ]) {
    expect(quickest(() => heard(text))).toBeLessThan(500);
  }
});
