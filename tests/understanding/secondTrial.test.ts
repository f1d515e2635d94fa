import { describe, expect, it } from '@jest/globals';
import type { State } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

/** What people tried on the page and on the line filter, and what it means by `labels.md`. */
describe('danger in other tongues and with a held key', () => {
  it.each<[said: string, kind: string]>([
    ['my husband is not breathing', 'medical_emergency'],
    ['I want to kill myself', 'suicidal'],
    ["i don't want to live anymore", 'suicidal'],
    ['kendimi öldürmek istiyorum', 'suicidal'],
    ['ben ölmek istiyorum', 'suicidal'],
    ['chcę umrzeć', 'suicidal'],
    ['chciałabym umrzeć', 'suicidal'],
    ['nie chcę już żyć', 'suicidal'],
    ['mama nie oddycha', 'medical_emergency'],
    ['elle ne respire plus', 'medical_emergency'],
    ['my son hits me', 'violence'],
    ['ik wil dooood', 'suicidal'],
    ['ik wil dod', 'suicidal'],
    ['hij krijgt geen luchttt', 'medical_emergency'],
    ['ze adempt niet', 'medical_emergency'],
    ['hoeveel paracetamol is dodelijk', 'suicidal'],
    ['iedereen is opgelucht als ik weg ben', 'suicidal'],
  ])('%s: %s', (said, kind) => {
    for (const state of ['start', 'ask_phone', 'ask_situation'] as const) expect(understand(said, state).crisis).toBe(kind);
  });

  it.each<[said: string, state: State]>([
    ['2 denk ik', 'choose'],
    ['123456 denk ik', 'ask_code'],
    ['ik ga nu', 'start'],
    ['ik heb angst dat hij valt', 'ask_situation'],
    ['hij dreigt te vallen', 'ask_situation'],
    ['hij kan er niet meer bij, de kastjes zijn te hoog', 'ask_situation'],
    ['voor wie? voor mn kindje', 'ask_situation'],
    ['hij ademt weer', 'after_crisis'],
    ['is there someone who speaks english?', 'start'],
    ['my mum had a stroke last year', 'start'],
  ])('none in "%s" (%s)', (said, state) => expect(['none', 'overload']).toContain(understand(said, state).crisis));
});

describe('after an alarm', () => {
  it.each<[said: string, control: string]>([
    ['ze is 88', 'unclear'],
    ['ik wil graag hulp, wat nu', 'answer'],
    ['is dat erg?', 'unclear'],
    ['hoe lang duurt dat?', 'help'],
    ['de ambulance is er', 'answer_yes'],
    ['mijn zus is er', 'answer_yes'],
    ['ze is weer wakker', 'answer_yes'],
    ['wie heeft dit gelezen?', 'privacy_question'],
  ])('"%s" is %s', (said, control) => expect(understand(said, 'after_crisis').control).toBe(control));
});

describe('what was lost or taken for something else', () => {
  it('two figures of a number are no age', () =>
    expect(understand('Ik ben Karin Bakker, 06 14 25 36 47. mijn moeder heeft dementie', 'start').flags).not.toContain('minor'));

  it.each<[said: string, state: State]>([
    ['Mijn naam zeg ik liever niet, maar ik zorg voor mijn vrouw met dementie en zoek een logeerplek', 'ask_name'],
    ['liever niet bellen, ik zorg voor mijn zoon met autisme en zoek hulp met het pgb', 'ask_phone'],
    ['truus@ziggo.nl en mijn man heeft een herseninfarct gehad', 'ask_email'],
    ['indicatie afgewezen', 'start'],
  ])('an account beside it is kept: %s (%s)', (said, state) => expect(understand(said, state).slots.situation).toBeDefined());

  it.each<[said: string, state: State, heard: object]>([
    ['kan de thuiszorg zomaar stoppen?', 'ask_phone', { control: 'unclear' }],
    ['mijn vrouw is overleden. Ik krijg nog steeds mails van jullie. Kan dat stoppen?', 'start', { intent: 'withdraw_consent' }],
    ['kost dit iets?', 'ask_phone', { control: 'help' }],
    ['kost dat iets?', 'rights_confirm', { control: 'privacy_question' }],
    ['wis mijn gegevens en laat mij weten welke stappen u heeft genomen', 'start', { intent: 'erasure', also: [] }],
    ['De gemeente heeft de pgb-aanvraag afgewezen en nu moet ik bezwaar maken', 'start', { intent: 'intake' }],
    ['ik maak bezwaar tegen het delen van mijn gegevens', 'start', { intent: 'objection' }],
    ['ik wil niks zeggen', 'confirm_summary', { control: 'unclear' }],
    ['er ontbreekt niks', 'confirm_summary', { control: 'answer_yes' }],
    ['heyy', 'ask_name', { slots: {} }],
    ['ok. Gerda', 'ask_name', { slots: { name: 'Gerda' } }],
    ['Tante Sjaan', 'ask_name', { slots: { name: 'Sjaan' } }],
    ['mijn moeder (9 jaar weduwe) is 88', 'start', { flags: [] }],
  ])('%s (%s)', (said, state, heard) => expect(understand(said, state)).toMatchObject(heard));

  it('a number that is none any more is not taken', () => {
    expect(understand('0612345678 is fout', 'ask_phone').slots.phone).toBeUndefined();
    expect(understand('mijn oude nummer was 0612345678, nu 0687654321', 'ask_phone').slots.phone).toBe('+31687654321');
  });

  it('who cares for whom is heard: mijn zus zorgt voor vader en ik voor moeder', () =>
    expect(understand('mijn zus zorgt voor vader en ik voor moeder', 'ask_situation').slots.relation).toBe('moeder'));
});
