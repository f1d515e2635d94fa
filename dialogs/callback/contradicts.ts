import type { Understand, Understanding } from '../../domain/understanding.ts';

const offers =
  /aanbieding|reclame|advertenti|folder|nieuwsbrie|promotie|marketing|spam|commerci|verkopers?\b|verkoop(?:pra|ges|bel)|geen verkoop|\bacties\b/i;
const sending = /stu(?:ur|ren)|mail|ontvang|\bpost\b|\bbel|benader|lastig/i;
const sender = /\bnn\b|nationale|verzekeraar|\bbank|van jullie/i;
const endOfSentence = /[.!?;\n]+/;

const asks = ({ intent, also }: Understanding, right: 'withdraw_consent' | 'objection'): boolean =>
  intent === right || also.includes(right);

/** Said where offers are asked about in the chat, this would be no yes to them. */
const isNoYes = (understand: Understand, said: string): boolean => {
  const heard = understand(said, 'ask_consent');
  if (asks(heard, 'withdraw_consent')) return true;
  if (offers.test(said)) return heard.control !== 'answer_yes';
  return sending.test(said) && (asks(heard, 'objection') || (heard.control === 'answer_no' && sender.test(said)));
};

/** Whether something typed elsewhere in the form speaks against a yes to offers, or sets terms to it: then it is no clear yes (AVG art. 4(11)). */
export const speaksAgainstOffers = (understand: Understand, texts: readonly string[]): boolean =>
  texts.flatMap((text) => text.split(endOfSentence)).some((said) => said.trim() !== '' && isNoYes(understand, said.trim()));
