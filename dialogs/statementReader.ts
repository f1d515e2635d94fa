import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import type { State, Understanding } from '../domain/understanding.ts';
import { sentence } from '../locales/sentence.ts';
import { statement } from '../locales/statement.ts';
import type { StatementSection } from '../locales/statement.ts';
import { partText, plainTitle } from '../locales/statementParts.ts';
import { askAgain } from './backToQuestion.ts';
import type { Option } from './memory.ts';
import { option } from './options.ts';
import { statementContents } from './statementContents.ts';
import type { Talk } from './talk.ts';

const { sections } = statement;

const toSection = ({ id, title }: StatementSection): Option => ({ title: plainTitle(title), means: id });

/** Shows the sections of the privacy statement to choose from. The open question stays open beneath it. */
export const offerStatement = (talk: Talk): void =>
  talk.offer('statement', statementContents(), [...sections.map(toSection), option('button.done', 'done')]);

/** Shows a section in full and word for word, its parts each in a message of its own. */
const showSection = (talk: Talk, section: StatementSection): void => {
  const isLast = section === sections.at(-1);
  for (const part of [section, ...section.parts]) {
    talk.add(partText(part));
    talk.breakOff();
  }
  talk.memory.page = section.id;
  talk.offer('statement', sentence(isLast ? 'statement.last' : 'statement.more'), [
    ...(isLast ? [] : [option('button.next', 'next')]),
    option('button.contents', 'contents'),
    option('button.done', 'done'),
  ]);
};

/** Whatever is typed at these questions would count as an answer, and it was none while somebody reads. */
const decisive: ReadonlySet<State> = new Set(['ask_consent', 'ask_health_consent', 'confirm_summary', 'handoff_offer']);

/** What somebody who reads wants of a page or a number; a section by its id. `noSuch` is a section that there is not. */
const turnedTo = ({ memory }: Talk, { page, section, choice, slots }: Understanding): string | undefined => {
  if (page === 'first') return sections[0]?.id;
  if (page === 'last') return sections.at(-1)?.id;
  // Before the first one are the contents.
  if (page === 'previous') return sections[sections.findIndex(({ id }) => id === memory.page) - 1]?.id ?? 'contents';
  if (page !== undefined) return page;
  const number = section ?? choice;
  if (number === undefined || number >= beyondSections || slots.phone !== undefined || slots.email !== undefined) return undefined;
  return sections[number - 1]?.id ?? 'noSuch';
};

/** From here on a number is something else than that of a section. */
const beyondSections = 1000;

/** What somebody who reads wants: a section by its id, another page, or nothing that has to do with reading. */
const wantedBy = (talk: Talk, heard: Understanding): string | undefined => {
  const chosen = talk.chosen();
  if (chosen !== undefined) return chosen;
  const { control, slots } = heard;
  if (control === 'crisis' || control === 'human') return undefined;
  const turned = turnedTo(talk, heard);
  if (turned !== undefined) return turned;
  if (control === 'answer_yes') return 'next';
  if (control === 'answer_no' || control === 'skip' || control === 'back' || control === 'stop') return 'done';
  const saysNothing = (control === 'unclear' || control === 'answer') && Object.keys(slots).length === 0;
  return saysNothing && decisive.has(talk.memory.asked) ? 'contents' : undefined;
};

/** Says how many sections there are, to somebody who named another; the place in the statement stays. */
const sayNoSuch = (talk: Talk): void =>
  talk.offer('statement', sentence('statement.noSuch', { count: String(sections.length) }), [
    option('button.contents', 'contents'),
    option('button.done', 'done'),
  ]);

/**
 * Goes on with somebody who reads the statement, whose message was read as a choice. Gives whether it had to do with the reading; anything
 * else ends it and goes to the open question.
 */
export const readOn = async (dc: DialogContext, talk: Talk, heard: Understanding): Promise<boolean> => {
  const { memory } = talk;
  talk.heard = heard;
  const wanted = wantedBy(talk, heard);
  const at = sections.findIndex(({ id }) => id === (wanted === 'next' ? memory.page : wanted));
  const section = sections[wanted === 'next' ? at + 1 : at];
  if (section) showSection(talk, section);
  else if (wanted === 'contents') offerStatement(talk);
  else if (wanted === 'noSuch') sayNoSuch(talk);
  else {
    talk.uncover();
    memory.page = null;
    if (wanted === undefined) return false;
    if (wanted === 'thanks') talk.say('smalltalk.reply');
    await askAgain(dc, talk);
  }
  return true;
};
