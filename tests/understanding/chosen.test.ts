import { describe, expect, it } from '@jest/globals';
import { understand, understandByRules } from '../../dialogs/understanding/understand.ts';

describe('who receives the care, among all who are spoken of', () => {
  const recipientIn = (text: string) => understand(text, 'ask_situation').slots.relation;
  it.each([
    ['mijn zus woont in Canada en mijn broer heeft geen tijd, dus ik ga elke dag naar pa, die valt steeds', 'vader'],
    ['Sinds papa dood is woont ma bij ons in, ze weet de weg naar de wc niet meer', 'moeder'],
    ['de moeder van mijn man heeft een beroerte gehad en mijn man werkt op zee', 'schoonouder'],
    ['zoon van 22 met autisme, mijn ouders zijn te oud om nog op te passen', 'kind'],
    ['mijn schoonzus doet de was, ik doe de rest voor mijn man die MS heeft', 'partner'],
    ['wij zijn vijftig jaar getrouwd en hij kent de weg naar de slaapkamer niet meer', 'partner'],
    ['papa kan niet uit bed en mama vergeet alles', 'ouders'],
    ['mijn man is verward en mijn moeder van 91 kan ook niet meer alleen zijn, ik zorg voor allebei', 'meerdere'],
    ['mijn kleinzoon helpt met de computer, het gaat om mijn buurvrouw van 84 die steeds valt', 'buur'],
  ])('%s → %s', (text, recipient) => expect(recipientIn(text)).toBe(recipient));

  it.each([
    'ik zit in een rolstoel en mijn man helpt mij met alles',
    'ik werk bij de gemeente en zoek informatie over mantelzorg voor onze medewerkers',
    'mijn dochter helpt mij met alles, ik ben 84 en slechtziend',
  ])('nobody else: %s', (text) => expect(recipientIn(text)).toBeUndefined());

  it('is heard beside a name, a number and an address', () => {
    expect(understand('Ik ben Lotte, moeder van Finn die het syndroom van Down heeft', 'ask_name').slots).toMatchObject({
      name: 'Lotte',
      relation: 'kind',
    });
    expect(understand('0653301928, ik zorg voor mijn man die dement is', 'ask_phone').slots.relation).toBe('partner');
    expect(understand('06 53301928, soms neemt mijn dochter op', 'ask_phone').slots.relation).toBeUndefined();
  });
});

describe('how the writer is called, among all who are named', () => {
  const nameIn = (text: string) => understand(text, 'ask_name').slots.name;
  it.each([
    ['ik bel voor mijn man Kees, zelf heet ik Toos', 'Toos'],
    ['Kees is mijn man en ik ben Riet', 'Riet'],
    ['samen met mijn broer Ivo doe ik de zorg voor mama. Anouchka', 'Anouchka'],
    ['met jan hier', 'jan'],
    ['k heet fleur en ik ben 17', 'fleur'],
    ['Mijn naam is Oluwaseun Adeyemi', 'Oluwaseun Adeyemi'],
    ['Buschauffeur Rinus hier', 'Rinus'],
  ])('%s → %s', (text, name) => expect(nameIn(text)).toBe(name));

  it.each([
    'ik zorg voor Ahmed en Zohra, dat zijn mijn ouders',
    'de patiënt heet Cornelis Bos',
    'mijn moeder heet Truus en is aan het dementeren',
    'ik sprak Anja vorige week al',
    'laat Peter mij maar bellen',
  ])('is not told: %s', (text) => expect(nameIn(text)).toBeUndefined());
});

it('can be told by the rules alone, as training wants to know it', () => {
  const text = 'mijn zus woont in Canada en mijn broer heeft geen tijd, dus ik ga elke dag naar pa, die valt steeds';
  expect(understandByRules(text, 'ask_situation').slots.relation).not.toBe(understand(text, 'ask_situation').slots.relation);
});
