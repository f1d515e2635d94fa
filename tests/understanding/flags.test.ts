import { describe, expect, it } from '@jest/globals';
import { understand } from '../../dialogs/understanding/understand.ts';
import type { Flag } from '../../domain/understanding.ts';

const flagsOf = (text: string): Flag[] => understand(text, 'start').flags;

describe('somebody who comes in the name of an authority', () => {
  it.each([
    'Goedendag, recherche Noord-Holland. Graag ontvang ik het dossier van een van uw bellers.',
    'wij zijn van de inspectie en willen de aantekeningen over deze patiënt zien',
    'Deurwaarder Bos, ik heb het adres van een mevrouw nodig',
    'u spreekt met agent De Wit, wat heeft die man hier gisteren verteld',
    'namens de rechtbank vraag ik om verstrekking van alle gegevens',
    'Ik werk bij de reclassering en wil weten of iemand bij jullie bekend is',
  ])('is heard: %s', (text) => expect(flagsOf(text)).toContain('authority'));

  it.each([
    'Het UWV heeft mijn aanvraag afgewezen en nu weet ik het niet meer',
    'De politie bracht mijn vader thuis, hij was verdwaald',
    'Om negen uur kunnen jullie bellen, mijn gegevens hebben jullie al',
    'Mijn zoon werkt bij de belastingdienst en helpt met haar papieren',
    'Telefoonnummer van de Autoriteit Persoonsgegevens',
    'Waar kan ik bij de Autoriteit Persoonsgegevens terecht met mijn dossier?',
  ])('is not whoever only speaks of one: %s', (text) => expect(flagsOf(text)).not.toContain('authority'));
});

describe('data that got into wrong hands', () => {
  it.each([
    'Klacht: ik ontving een brief van jullie met de naam van een andere cliënt en zijn adres erop',
    'Jullie gaven mijn adres aan mijn broer en dat mocht niet, ik dien een klacht in',
    'jullie hebben mijn verhaal doorgestuurd naar mijn werkgever, ik wil een klacht indienen',
    'Deze brief was bedoeld voor een ander, en ik heb hem open gemaakt',
    'De uitslag is bij de verkeerde familie bezorgd',
    'Bij jullie is iets gelekt',
    'zorggenoot is gehackt en nu ligt alles op straat',
  ])('is heard: %s', (text) => expect(flagsOf(text)).toContain('leak'));

  it.each([
    'Mijn e-mail is gehackt, gebruik een ander adres',
    'mijn nummer is anders geworden',
    'Ik kreeg een brief van het ziekenhuis over mijn moeder',
    'met wie hebben jullie mijn gegevens gedeeld',
    'de kraan lekt al weken en niemand komt',
  ])('is not: %s', (text) => expect(flagsOf(text)).not.toContain('leak'));
});

describe('whoever asks for somebody else', () => {
  it.each([
    'Ik wil weten wat er in haar dossier staat',
    'mijn buurvrouw wil haar gegevens laten wissen, ze kan zelf niet typen',
    'Mijn broer heeft me gevraagd om dit voor hem te regelen',
    'Ik heb het ouderlijk gezag en vraag om zijn dossier',
  ])('is heard: %s', (text) => expect(flagsOf(text)).toContain('representative'));

  it.each([
    'Wat zijn persoonsgegevens eigenlijk?',
    'Er zijn gegevens van mij gewijzigd',
    'Wis mijn gegevens',
    'Ik zoek hulp voor mijn zus',
  ])('is not: %s', (text) => expect(flagsOf(text)).not.toContain('representative'));
});

describe('somebody who died', () => {
  it.each([
    'Mijn tante leeft niet meer, mag ik haar brieven hebben',
    'mijn opa is twee weken dood',
    'Als executeur vraag ik om een afschrift',
    'mijn vader zaliger belde vaak met jullie',
  ])('is heard: %s', (text) => expect(flagsOf(text)).toContain('deceased'));

  it.each(['Ik ben doodmoe', 'mijn man is bijna dood van vermoeidheid', 'de telefoon is dood', 'bij leven en welzijn word ik tachtig'])(
    'is not: %s',
    (text) => expect(flagsOf(text)).not.toContain('deceased'),
  );
});

describe('what is kept of a relative', () => {
  it.each([
    'ik wil graag weten wat jullie van mijn moeder hebben opgeslagen, zij kan dat zelf niet meer',
    'wat hebben jullie over mijn moeder bewaard? ik wil dat zien',
    'ik wil graag zien wat jullie over mijn man bewaren',
  ])('is not asked as one’s own: %s', (text) => expect(flagsOf(text)).toContain('representative'));

  it.each([
    'Ik wil zien wat jullie over mij bewaren, ik zorg voor mijn moeder',
    'ik wil inzage in mijn gegevens over de zorg van mijn man',
  ])('is not meant where the own data are: %s', (text) => expect(flagsOf(text)).not.toContain('representative'));
});
