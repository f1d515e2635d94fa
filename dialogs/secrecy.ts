import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { askingIn } from './asking.ts';
import { backToQuestion } from './backToQuestion.ts';
import type { Talk } from './talk.ts';

const who = String.raw`(?:m(?:ij|')?n )?(?:moeder|mama|mam|ma|vader|papa|pap|pa|ouders|broer|zus|opa|oma|familie|school|juf|meester|mentor|iemand|niemand|anderen|ze|hij|zij)`;
const secret = new RegExp(
  [
    String.raw`\b(?:beloof|belooft|beloofd|beloven|geheim\w*|anoniem)\b`,
    String.raw`\b(?:onder|tussen) ons\b`,
    String.raw`\b(?:krijg|krijgt|krijgen|hoor|hoort|horen|weet|weten|zie|ziet|zien|lees|leest|lezen|kom|komt|komen|mag|mogen|gaat|gaan) (?:\w+ ){0,2}${who}\b.{0,20}\b(?:hoor|hoort|horen|weet|weten|zien|lezen|achter|erachter|dit|dat|het)\b`,
    String.raw`\b${who} (?:mag|mogen) (?:\w+ ){0,2}niet? ?(?:\w+ ){0,2}(?:horen|weten|zien|lezen)\b`,
    String.raw`\b${who} (?:er|hier)achter\b`,
    String.raw`\bniemand (?:mag|hoeft|moet) .{0,20}\b(?:horen|weten|zien|lezen)\b`,
    String.raw`\b(?:zeg|vertel|bel|app|mail)\w*\b.{0,10}\b(?:jullie|je|jij|u)\b.{0,25}\b${who}\b`,
    String.raw`\b(?:jullie|je|jij|u)\b.{0,15}\b(?:zegg|zeg|vertel|bel|mail)\w*\b.{0,15}\b${who}\b`,
    String.raw`\b(?:tegen|aan) ${who} (?:\w+ )?(?:zeggen|vertellen|doorgeven)\b`,
  ].join('|'),
  'iu',
);
const beginnings =
  /\b(?:krijg|krijgt|krijgen|hoort?|horen|weet|mag|mogen|zeg|zegt|zeggen|vertel\w*|belo(?:of|ven)\w*|blijft|is|gaan?|gaat|komt?|komen|bel|bellen|ziet?|lees|leest)\b/iu;
const denies = /\b(?:niet|niks|niemand)\b/iu;
const wordsOfBeginning = 4;
const mostWords = 16;

/** Whether the words ask who will hear of it, or that nobody does. */
const asksSecrecy = (text: string): boolean => {
  const words = text.trim().split(/\s+/u);
  if (words.length > mostWords || !secret.test(text)) return false;
  return text.includes('?') || denies.test(text) || beginnings.test(words.slice(0, wordsOfBeginning).join(' '));
};

/**
 * Somebody under 16 who asks who will hear of it is told how it is, whatever the statement says of it: what an advisor
 * hears may be about safety, so that no secrecy is promised. Gives whether it was that.
 */
export const answerSecrecy = async (dc: DialogContext, talk: Talk): Promise<boolean> => {
  const { heard, memory, turn } = talk;
  if (!memory.flags.includes('minor') || talk.chosen() !== undefined || !asksSecrecy(turn.heard.text)) return false;
  if (heard.control.startsWith('correct:') || (askingIn(heard, turn.heard.text)?.rights.length ?? 0) > 0) return false;
  talk.say('minor.secrecy', { children: turn.rules.crisisNumbers.children });
  talk.endParagraph();
  await backToQuestion(dc, talk);
  return true;
};
