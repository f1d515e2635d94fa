import { describe, expect, it } from '@jest/globals';
import { understand } from '../../dialogs/understanding/understand.ts';
import { isRight } from '../../domain/understanding.ts';
import type { Intent, State } from '../../domain/understanding.ts';

const askedIn = (text: string, state: State = 'start'): Intent[] => {
  const { intent, also } = understand(text, state);
  return [intent, ...also];
};

describe('a right that is asked in English', () => {
  it.each<[string, Intent[]]>([
    ['I want a copy of everything you have on me', ['access']],
    ['what information do you hold about me', ['access']],
    ["I'd like to see my file", ['access']],
    ['could you send me all my personal data', ['access']],
    ['Good morning, could you please let me know what data you have about me? Thank you.', ['access']],
    ['subject access request', ['access']],
    ['please delete my data', ['erasure']],
    ['can you erase everything about me', ['erasure']],
    ['I want everything you have on me deleted', ['erasure']],
    ['please take me out of your database', ['erasure']],
    ['I want to be forgotten', ['erasure']],
    ['please correct my address, it is wrong', ['rectification']],
    ['my phone number is wrong in your system', ['rectification']],
    ['please restrict the use of my data', ['restriction']],
    ['keep my data but do not use it', ['restriction']],
    ['transfer my data to another organisation', ['portability']],
    ['Please export my data as JSON', ['portability']],
    ['I object to the processing of my data', ['objection']],
    ['I object to being tracked', ['objection']],
    ["don't share my data with NN", ['objection']],
    ["please don't build a profile of me", ['objection']],
    ['I do not consent to profiling', ['objection']],
    ['stop emailing me', ['withdraw_consent']],
    ['remove me from your mailing list', ['withdraw_consent']],
    ['I withdraw my consent', ['withdraw_consent']],
    ["I don't want any more newsletters", ['withdraw_consent']],
    ['I want to file a complaint', ['complaint']],
    ['you never answered my request', ['complaint']],
    ['I have waited six weeks for an answer to my request', ['complaint']],
    ['send me a copy of my data and then delete it', ['access', 'erasure']],
  ])('is heard: %s', (text, asked) => expect(askedIn(text)).toEqual(asked));

  it.each([
    'please do not delete my data',
    'I do not want you to delete anything',
    'please send me information about care',
    'can you give me all the details about day care',
    'I have a copy of her passport',
    'the doctor will send me the file of my mother',
    'my mother objects to moving to a home',
    'I moved in with my mother to care for her',
    "I don't want to complain but she is heavy",
    "don't email me, call me instead",
    'I forget everything lately',
    'she wants to forget everything',
    'everything is gone, she has lost it all',
    'please call me back',
    'I would like to see my mother more often',
    'I have to share everything with my sister',
    'can you send me the newsletter',
    'the hospital lost my records',
    'I want to talk to a human',
    'my name is John',
  ])('is not heard in what asks for none: %s', (text) => expect(askedIn(text).filter(isRight)).toEqual([]));

  it('is heard beside Dutch, and Dutch beside English', () => {
    expect(askedIn('I am writing in English. Verwijder al mijn gegevens.')).toEqual(['erasure']);
    expect(askedIn('please can I have a copy of all the data you hold on me, mag ook in het Nederlands')).toEqual(['access']);
    expect(askedIn('Hello. Ik wil graag inzage. Thank you.')).toEqual(['access']);
  });

  it('is a no where offers are asked about', () => expect(understand('no more emails please', 'ask_consent').control).toBe('answer_no'));
});

describe('a question about data in English', () => {
  it.each<[string, string]>([
    ['how long do you keep my data', 'C56'],
    ['who can see my data', 'C39'],
    ['how can I delete my data', 'C68'],
    ['do you share my data with others', 'C50'],
    ['where is my data', 'C63'],
    ['is my data safe', 'C58'],
  ])('is no demand, and is answered out of the statement: %s', (text, clause) => {
    expect(askedIn(text)).toEqual(['privacy_question']);
    expect(understand(text, 'start').because).toContain(clause);
  });
});

it('tells an age in English', () => expect(understand('I am 14 years old, delete my data', 'start').flags).toContain('minor'));
