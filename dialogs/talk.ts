import type { TurnContext } from 'botbuilder-core';
import type { Activity } from 'botframework-schema';
import type { Masked } from '../domain/conversation.ts';
import type { AskedField, ContactField } from '../domain/dossier.ts';
import type { Progress } from '../domain/identity.ts';
import type { Flag, Preference, State, Understanding } from '../domain/understanding.ts';
import type { Turn } from '../domain/turn.ts';
import { trimEndOf } from '../domain/trimSigns.ts';
import type { Key } from '../locales/nl.ts';
import { sentence } from '../locales/sentence.ts';
import type { Values } from '../locales/sentence.ts';
import type { Memory, Option } from './memory.ts';
import { withCaution } from './withCaution.ts';
import { contactsIn, stoppedText, withdrawElsewhereAt } from './withdrawal.ts';

/** What is true of the person in all that they ask, whenever they say it. */
export const lastingFlags: readonly Flag[] = ['minor', 'professional', 'crisis'];

const KEY = Symbol('talk');

/** Characters of the account of the situation that go into the dossier. */
const longestAccount = 16_000;

/** One turn of a conversation, as the dialogs see it: what was heard, what is remembered, what is said. */
export class Talk {
  readonly context: TurnContext;
  readonly turn: Turn;
  readonly memory: Memory;
  /** What the message means; replaced when it is read again in another state. */
  heard: Understanding;
  /** How the person wants to be reached, when this turn changed that. */
  prefers: Preference | null = null;
  /** This turn told something of how to reach the person safely. */
  cautioned = false;
  saidCaution = false;
  /** How it goes with the requests of this conversation, by reference, as it was when the turn began. */
  standing: ReadonlyMap<string, readonly Progress[]> = new Map();
  /** What is said answers a question, and is not the open question alone. */
  answers = false;
  /** References of the requests that were spoken of in this turn. */
  readonly spokenOf = new Set<string>();
  /** What was masked in the message and was not said yet. */
  readonly unsaidMasked: Masked[];
  /** What became known about the person in this turn. */
  readonly news: Flag[] = [];
  private readonly messages: string[][] = [[]];
  private actions: string[] = [];

  constructor(context: TurnContext, turn: Turn, memory: Memory, heard: Understanding) {
    this.context = context;
    this.turn = turn;
    this.memory = memory;
    this.heard = heard;
    this.unsaidMasked = [...turn.heard.masked];
    context.turnState.set(KEY, this);
  }

  /** Adds a sentence to the message that is being made. */
  say(key: Key, values?: Values): void {
    this.messages.at(-1)?.push(sentence(key, values));
  }

  /** Adds a text that was made out of sentences. */
  add(text: string): void {
    this.messages.at(-1)?.push(text);
  }

  /** Asks: says the question and remembers that it is open, with the buttons that go with it. */
  ask(state: State, text: string, options: readonly Option[] = []): void {
    this.messages.at(-1)?.push(text);
    this.memory.asked = state;
    this.memory.options = [...options];
    this.actions = options.map((option) => option.title);
  }

  /** Lays a question over the open one, which stays open beneath it. */
  offer(over: Memory['over'], text: string, options: readonly Option[]): void {
    const { memory } = this;
    if (memory.over === null) memory.optionsBeneath = memory.options;
    this.ask(memory.asked, text, options);
    memory.over = over;
  }

  /** Takes the question away that was laid over the open one. */
  uncover(): void {
    const { memory } = this;
    memory.over = null;
    memory.options = memory.optionsBeneath;
  }

  /** What comes next goes into a message of its own. */
  breakOff(): void {
    if (this.messages.at(-1)?.length) this.messages.push([]);
  }

  /** Takes back what was said in this turn. */
  hush(): void {
    this.messages.splice(0, Infinity, []);
    this.actions = [];
  }

  get isSilent(): boolean {
    return this.messages.every((parts) => parts.length === 0);
  }

  /** The choice that the message names by its title or, where the choices are numbered, by number. */
  chosen(): string | undefined {
    const said = plain(this.turn.heard.text);
    const byTitle = this.memory.options.find((option) => plain(option.title) === said);
    if (byTitle) return byTitle.means;
    const { choice } = this.heard;
    const { asked, over, options } = this.memory;
    return asked === 'choose' && over === null && choice ? options[choice - 1]?.means : undefined;
  }

  /** Notes what became known about the person, in the dossier too once it stands. */
  note(flags: readonly Flag[]): void {
    const news = flags.filter((flag) => !this.memory.flags.includes(flag));
    this.memory.flags.push(...news);
    this.news.push(...news);
    if (this.memory.dossier && news.length > 0) this.turn.flag(news);
    const ofRequests = news.filter((flag) => lastingFlags.includes(flag));
    if (this.memory.requests.length > 0 && ofRequests.length > 0) this.turn.flagRequests(ofRequests);
  }

  /** What was said up to here is a paragraph of its own. */
  endParagraph(): void {
    const parts = this.messages.at(-1);
    if (parts?.length) parts.push(`${parts.pop() ?? ''}\n`);
  }

  /** Sets a field: in the draft, or as a later word once the dossier stands. False when it may not be kept. */
  set(field: ContactField, value: string, notOwn = false): boolean {
    const { draft, dossier, health } = this.memory;
    if (health === 'refused' && (field === 'situation' || field === 'relation')) return this.withhold(field);
    if (field === 'situation' && !this.hasRoomFor(value)) return false;
    const before = draft.answers[field];
    this.memory.hasTold = true;
    draft.answers[field] = value;
    draft.notGiven = draft.notGiven.filter((name) => name !== field);
    draft.notOwn = draft.notOwn.filter((name) => name !== field);
    if (notOwn) draft.notOwn.push(field);
    if (field === 'situation') draft.situationFrom.push(this.turn.heard.messageId);
    if (dossier && before !== value) this.turn.amend(field, field === 'bestTime' ? (withCaution(value, draft) ?? value) : value);
    if (!notOwn) this.identify(field, value);
    return true;
  }

  /** What is told beyond that stays in the transcript, and is not copied into the dossier. */
  private hasRoomFor(value: string): boolean {
    const { memory } = this;
    memory.accountLength = memory.dossier ? memory.accountLength + value.length : value.length;
    if (memory.accountLength <= longestAccount) return true;
    this.say('done.inTranscript');
    return false;
  }

  /** Takes an answer back: it counts as not given. */
  clear(field: ContactField): void {
    const { draft } = this.memory;
    draft.answers = Object.fromEntries(Object.entries(draft.answers).filter(([name]) => name !== field));
    draft.notOwn = draft.notOwn.filter((name) => name !== field);
    delete draft.earlier?.[field];
    this.identify(field, null);
  }

  /** Whoever asked for something in this conversation becomes known by what they tell later. */
  private identify(field: ContactField, value: string | null): void {
    const { memory, turn } = this;
    const { withdrawal } = memory;
    if (withdrawal && value !== null && (field === 'phone' || field === 'email')) {
      // What is known by now is looked for again: what has to stay open for one of them is not done by another.
      withdrawElsewhereAt(turn, memory, contactsIn(memory));
      if (!withdrawal.told) this.messages[0]?.unshift(stoppedText(memory, turn.rules));
      withdrawal.told = true;
    }
    if (memory.requests.length === 0) return;
    if (field === 'name' || field === 'phone' || field === 'email') turn.identify({ [field]: value });
  }

  /** There is no consent to keep an account of the situation: this message is not kept either. */
  private withhold(field: ContactField): false {
    this.turn.redact([this.turn.heard.messageId], sentence('health.redacted'));
    if (field === 'situation') this.say('health.notKept');
    return false;
  }

  /** Notes that the person left a question open. */
  leaveOpen(field: AskedField): void {
    const { draft } = this.memory;
    if (!draft.notGiven.includes(field)) draft.notGiven.push(field);
  }

  /** Sends what was said, one activity a message, the buttons under the last. */
  async send(): Promise<void> {
    const texts = this.messages.filter((parts) => parts.length > 0).map(joined);
    for (const [index, text] of texts.entries()) {
      const line = this.unlikeLast(text);
      this.memory.lastLine = line;
      const activity: Partial<Activity> = { type: 'message', text: line };
      if (index === texts.length - 1 && this.actions.length > 0) activity.suggestedActions = suggested(this.actions);
      const sent = await this.context.sendActivity(activity);
      const { situation } = this.memory.draft.answers;
      // What shows the account is taken out with it, should consent for it be withdrawn.
      if (sent && situation && line.includes(situation)) this.memory.draft.situationFrom.push(sent.id);
    }
  }

  /** The text with another lead-in when it was the last thing said. */
  private unlikeLast(text: string): string {
    const { lastLine } = this.memory;
    if (text !== lastLine) return text;
    if (this.answers) return `${sentence('again.answer')} ${text}`;
    return `${sentence(text.endsWith('?') ? 'again.first' : 'repeat.lead')} ${text}`;
  }
}

export const talkOf = (context: TurnContext): Talk => {
  const talk = context.turnState.get<Talk | undefined>(KEY);
  if (!talk) throw new Error('a dialog ran outside a turn');
  return talk;
};

const plain = (text: string): string => trimEndOf(text.trim().toLowerCase(), '.!,');

/** Short sentences run on; longer ones are paragraphs of their own. */
const joined = (parts: readonly string[]): string =>
  parts.reduce((text, part) => (text === '' ? part : `${text.trimEnd()}${isParagraph(text, part) ? '\n\n' : ' '}${part}`), '').trimEnd();

const isParagraph = (text: string, part: string): boolean =>
  part.includes('\n') || text.endsWith('\n') || text.slice(text.lastIndexOf('\n') + 1).length + part.length > 160;

const suggested = (titles: readonly string[]): Activity['suggestedActions'] => ({
  to: [],
  actions: titles.map((title) => ({ type: 'imBack', title, value: title })),
});
