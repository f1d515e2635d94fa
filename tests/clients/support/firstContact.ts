import type { Chat } from './chat.ts';

/** The questions of the first contact, each with an answer to it. */
export const questions = {
  name: { asks: 'Hoe heet je?', answer: 'Riet de Vries' },
  phone: { asks: 'Op welk telefoonnummer', answer: '06 12 34 56 78' },
  email: { asks: 'Wat is je e-mailadres?', answer: 'riet@voorbeeld.nl' },
  situation: { asks: 'Waar zoek je hulp bij?', answer: 'Mijn moeder heeft dementie en woont nog thuis.' },
} as const;
/** What is answered by a button. */
export const summary = { asks: 'Klopt dit, of wil je iets wijzigen?', answer: 'Ja, dit klopt' } as const;
export const offers = { asks: 'aanbiedingen krijgen', answer: 'Nee' } as const;
export const handedIn = 'Het nummer van je vraag is';

/** All that the person says, in order. */
export const said = [...Object.values(questions), summary, offers].map(({ answer: text }): string => text);
/** What an advisor finds afterwards. */
export const handedOver = {
  contact: { name: 'Riet de Vries', phone: '+31612345678', email: 'riet@voorbeeld.nl' },
  situation: questions.situation.answer,
};

export const answer = async (chat: Chat, { asks, answer: text }: { asks: string; answer: string }): Promise<void> => {
  await chat.hears(asks);
  await chat.say(text);
};
/** From the summary to the end. */
export const handIn = async (chat: Chat): Promise<void> => {
  for (const { asks, answer: button } of [summary, offers]) {
    await chat.hears(asks);
    await chat.press(button);
  }
  await chat.hears(handedIn);
};
