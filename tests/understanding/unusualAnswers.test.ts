import { describe, expect, it } from '@jest/globals';
import type { State } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

const controls = (cases: readonly [said: string, state: State, control: string][]) =>
  it.each(cases)('%s [%s]: %s', (said, state, control) => expect(understand(said, state).control).toBe(control));

describe('at the summary', () => {
  controls([
    ['zo zit het', 'confirm_summary', 'answer_yes'],
    ['Bij de e-mail staat een e te veel', 'confirm_summary', 'correct:email'],
    ['ja, en zij is ook nog gevallen vorige week', 'confirm_summary', 'answer'],
  ]);
  it('keeps what is told beside agreement', () =>
    expect(understand('ja klopt maar zij heeft ook nog reuma', 'confirm_summary').slots.situation).toBe('zij heeft ook nog reuma'));
  it('takes a time for an addition', () => {
    const { control, slots } = understand('smiddags', 'confirm_summary');
    expect([control, slots.contactTime]).toEqual(['answer', 'middag']);
  });
});

describe('after an alarm', () => {
  controls([
    ['ja hoor, ik heb veilig thuis gebeld en die mevrouw gaat met ons praten', 'after_crisis', 'answer_yes'],
    ['zij gaat liggen', 'after_crisis', 'unclear'],
    ['Ja dat doe ik. Dank u.', 'after_crisis', 'answer_yes'],
    ['het gaat alweer goed', 'after_crisis', 'answer_no'],
  ]);
});

describe('at a choice and an offer', () => {
  controls([
    ['laat maar', 'choose', 'answer_no'],
    ['skip die maar', 'choose', 'skip'],
    ['nee dank u ik stotter dus bellen is niks voor mij', 'handoff_offer', 'answer_no'],
    ['nee, bel me liever', 'handoff_offer', 'human'],
    ['Ik wil het karwei afmaken', 'resume_offer', 'answer_yes'],
    ['graag een heel nieuw gesprek', 'resume_offer', 'restart'],
  ]);
});

describe('after handing in', () => {
  controls([
    ['mail moet zijn r.sital@xs4all.nl ipv r.sitall', 'handed_over', 'correct:email'],
    ['mijn nieuwe nummer is 06 22334455', 'handed_over', 'answer'],
  ]);
});

describe('a greeting or a stammer where a name is asked', () => {
  it.each(['goedenmiddag', 'Goedenmorgen', 'goeiendag'])('%s is no name', (said) =>
    expect(understand(said, 'ask_name').slots.name).toBeUndefined(),
  );
  controls([
    ['hm', 'ask_name', 'unclear'],
    ['tja', 'rights_confirm', 'unclear'],
    ['pff', 'ask_name', 'smalltalk'],
  ]);
});
