import { describe, expect, it } from '@jest/globals';

import { understand } from '../../dialogs/understanding/understand.ts';

describe('corrections', () => {
  it('takes the new last digits of a number', () => {
    for (const said of [
      'nee, mijn nummer eindigt op 87',
      'mijn nummer eindigt op acht zeven',
      'de laatste twee cijfers van mijn telefoon moeten 87 zijn',
    ]) {
      expect(understand(said, 'ask_email')).toMatchObject({ control: 'correct:phone', ending: '87' });
      expect(understand(said, 'ask_email').slots.phone).toBeUndefined();
    }
  });

  it.each([
    ['niet Jan maar Johan', 'Johan'],
    ['nee, niet Jansen maar Janssen', 'Janssen'],
    ['mijn achternaam is eigenlijk De Wit', 'De Wit'],
    ['wijzig mijn naam in Riet de Vries', 'Riet de Vries'],
    ['mijn naam is verkeerd, ik heet Els', 'Els'],
  ])('%s: name %s', (said, name) => {
    expect(understand(said, 'ask_email')).toMatchObject({ control: 'correct:name', slots: { name } });
  });

  it.each([
    ['wijzig mijn e-mail naar x@y.nl', 'x@y.nl'],
    ['mijn mailadres is veranderd: x@y.nl', 'x@y.nl'],
    ['mijn e-mail moet x@y.nl zijn', 'x@y.nl'],
    ['o nee, mijn mail is x@y.nl', 'x@y.nl'],
    ['mijn mail klopte niet, moet x@y.nl zijn', 'x@y.nl'],
    ['Mijn e-mail moet nog aangepast, het is x@y.nl', 'x@y.nl'],
  ])('%s', (said, email) => {
    expect(understand(said, 'ask_situation')).toMatchObject({ control: 'correct:email', slots: { email } });
  });

  it.each([
    ['mijn e-mail klopt niet', 'correct:email'],
    ['mijn nummer is fout', 'correct:phone'],
    ['ik wil mijn telefoonnummer wijzigen', 'correct:phone'],
    ['mijn naam is verkeerd gespeld', 'correct:name'],
    ['ik wil mijn verhaal aanpassen', 'correct:situation'],
  ])('without a new value: %s', (said, control) => {
    expect(understand(said, 'confirm_summary').control).toBe(control);
    expect(understand(said, 'ask_phone').control).toBe(control);
  });

  it.each(['het is mijn vader niet mijn moeder', 'ik zorg voor mijn vader, niet voor mijn moeder', 'niet mijn moeder maar mijn vader'])(
    'who receives the care: %s',
    (said) => {
      expect(understand(said, 'confirm_summary')).toMatchObject({ control: 'correct:relation', slots: { relation: 'vader' } });
    },
  );

  it('a value given to the question that stands is an answer, also with "nee" before it', () => {
    expect(understand('nee, 06 22334455', 'ask_phone')).toMatchObject({ control: 'answer', slots: { phone: '+31622334455' } });
    expect(understand('nee sorry, Johan', 'ask_name')).toMatchObject({ control: 'answer', slots: { name: 'Johan' } });
  });

  it('data for another question is simply noted', () => {
    expect(understand('mijn nummer is 06 12345678', 'ask_email')).toMatchObject({
      control: 'answer',
      slots: { phone: '+31612345678' },
      valid: false,
    });
  });
});
