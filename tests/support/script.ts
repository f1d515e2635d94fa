import { expect } from '@jest/globals';
import type { Conversations } from '../../bot/conversations.ts';
import type { Line } from '../../bot/office/lists.ts';
import type { Office } from '../../bot/office/office.ts';
import { readList } from '../../bot/office/readList.ts';
import { identifiers } from '../../bot/turn/identifiers.ts';
import type { PlacedLine } from '../../domain/conversation.ts';
import type { ConsentEvent } from '../../domain/consent.ts';
import type { DossierContact, DossierHealth } from '../../domain/dossier.ts';
import type { Open } from '../../domain/kinds.ts';
import type { Letter } from '../../domain/letter.ts';
import type { Right } from '../../domain/understanding.ts';
import { textOfTopic } from '../../dialogs/understanding/answers/answer.ts';
import { nl } from '../../locales/nl.ts';
import type { Key } from '../../locales/nl.ts';
import { statement } from '../../locales/statement.ts';
import { partText } from '../../locales/statementParts.ts';
import type { PrivacyTopic } from '../../locales/privacyAnswers.ts';
import type { Stage } from './stage.ts';

export interface DossierView extends Partial<Omit<DossierContact, 'amendments'>>, Partial<Omit<DossierHealth, 'amendments'>> {
  status?: string;
  possibleDuplicateOf?: string | null;
  statementVersion?: string;
}
interface HandoffView {
  reason: string;
  request?: string | null;
  priority?: string;
  words?: string[];
}
/** What `admin -- requests` would print, as far as a test cares; `rights` stands for the items. */
interface RequestView {
  rights?: readonly Right[];
  [field: string]: unknown;
}
type Step = (play: Play) => Promise<void>;

/** A line of the script as it was played. */
export interface Spoken {
  by: 'bot' | 'user' | 'note';
  text: string;
  buttons: string[];
}

/** The state of one performance. */
export class Play {
  readonly stage: Stage;
  conversations: Conversations;
  readonly spoken: Spoken[] = [];
  conversation = 'begin';
  watermark = 0;
  unheard: PlacedLine[] = [];
  readonly answered = new Set<string>();
  /** Mails that were delivered. */
  readonly sent: Letter[] = [];

  constructor(stage: Stage) {
    this.stage = stage;
    this.conversations = stage.conversations;
  }

  /** Reads until the answer to `id` is there; `null` waits for any line of the bot. */
  async hear(id: string | null): Promise<void> {
    for (let tries = 0; tries < 50; tries += 1) {
      const { lines, watermark } = await this.conversations.read(this.conversation, this.watermark, 1000);
      this.watermark = watermark;
      const fresh = lines.filter((line) => line.from === 'bot');
      this.unheard.push(...fresh);
      for (const line of fresh) if (line.replyToId) this.answered.add(line.replyToId);
      if (fresh.some((line) => id === null || line.replyToId === id)) return;
    }
    throw new Error('the bot did not answer');
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
const patternOf = (key: Key): string => escaped(nl[key]).replace(/\{\w+\}/g, '[\\s\\S]+?');
/** Matches a line that ends in these sentences, whatever stands before them. */
const endingIn = (keys: readonly Key[]): RegExp => new RegExp(`${keys.map(patternOf).join('\\s+')}$`);
/** Matches a line that says these sentences and nothing else, whatever was filled in; a lead-in may stand before them. */
const saying = (keys: readonly Key[]): RegExp =>
  new RegExp(
    `^(?:(?:${patternOf('again.first')}|${patternOf('again.answer')}|${patternOf('repeat.lead')})\\s+)?${keys.map(patternOf).join('\\s+')}$`,
  );

/**
 * A conversation written down as it should go: people type Dutch, the bot's lines are keys. A step that does not come true fails the
 * test with what was said instead.
 */
export class Script {
  readonly steps: Step[] = [];

  private then(step: Step): this {
    this.steps.push(step);
    return this;
  }

  /** The conversation begins. */
  starts(conversation = 'begin', lapsed = false): this {
    return this.then(async (play) => {
      Object.assign(play, { conversation, watermark: 0 });
      await play.conversations.begin(conversation, 'website', lapsed);
      await play.hear(null);
    });
  }

  /** The next line of the bot says just this. */
  bot(...keys: Key[]): this {
    return this.hears(saying(keys));
  }

  /** The next line of the bot ends with this, whatever it answered before. */
  botEndsWith(...keys: Key[]): this {
    return this.hears(endingIn(keys));
  }

  private hears(pattern: RegExp): this {
    return this.then(async (play) => {
      const line = play.unheard.shift();
      expect(line?.text ?? '(nothing)').toMatch(pattern);
      if (line) play.spoken.push({ by: 'bot', text: line.text, buttons: line.actions.map((action) => action.title) });
    });
  }

  /** The next line of the bot answers a question about privacy, with the answers of these topics, and says this after it. */
  answers(topics: readonly PrivacyTopic[], ...keys: Key[]): this {
    return this.then(async (play) => {
      const line = play.unheard.shift();
      const expected = [...topics.map((topic) => escaped(textOfTopic(topic))), ...keys.map(patternOf)];
      expect(line?.text ?? '(nothing)').toMatch(new RegExp(`${expected.join('\\s+')}$`));
      if (line) play.spoken.push({ by: 'bot', text: line.text, buttons: line.actions.map((action) => action.title) });
    });
  }

  /** The next lines of the bot are these parts of the privacy statement, word for word. */
  reads(...ids: string[]): this {
    return this.then(async (play) => {
      for (const id of ids) {
        const line = play.unheard.shift();
        const part = statement.sections.flatMap((section) => [section, ...section.parts]).find((each) => each.id === id);
        expect(line?.text).toBe(part && partText(part));
        if (line) play.spoken.push({ by: 'bot', text: line.text, buttons: line.actions.map((action) => action.title) });
      }
    });
  }

  /** The audit trail of this conversation names the clauses of each answer about privacy, and holds nothing of its words. */
  answered(...answers: string[][]): this {
    return this.then(async (play) => {
      const rows = await play.stage.store.find('audit', { where: { of: play.conversation } });
      const acts = rows.flatMap(({ open }) => open.act.split(' ')).filter((act) => act.startsWith('question.'));
      expect(acts).toEqual(
        answers.map((clauses) => (clauses.length > 0 ? `question.answered:${clauses.join('+')}` : 'question.unanswered')),
      );
    });
  }

  /** The last line of the bot has this in it, word for word. */
  mentions(...texts: string[]): this {
    return this.then(async (play) => {
      const last = play.spoken.findLast((line) => line.by === 'bot');
      for (const text of texts) expect(last?.text).toContain(text);
    });
  }

  buttons(...titles: string[]): this {
    return this.then(async (play) => expect(play.spoken.at(-1)?.buttons).toEqual(titles));
  }

  /** The person types. Everything the bot said before must have been named in the script. */
  user(text: string): this {
    return this.then((play) => this.says(play, text));
  }

  /** The person types, and sends a file along. */
  userWithFile(text: string): this {
    return this.then((play) => this.says(play, text, `${text} (met een bestand)`, true));
  }

  /** The person sends several messages before the bot can have answered the first. */
  userAtOnce(...texts: string[]): this {
    return this.then(async (play) => {
      expect(play.unheard.map((line) => line.text)).toEqual([]);
      for (const text of texts) play.spoken.push({ by: 'user', text, buttons: [] });
      const sent = await Promise.all(texts.map((text) => play.conversations.receive(play.conversation, { text, clientActivityId: null })));
      for (const { id } of sent) if (!play.answered.has(id)) await play.hear(id);
    });
  }

  /** The person comes back after so many hours. */
  returns(hours = 0): this {
    return this.then(async (play) => {
      this.pass(play, hours);
      await play.conversations.welcomeBack(play.conversation);
      await play.hear(null);
    });
  }

  private pass(play: Play, hours: number): void {
    play.stage.clock.now = new Date(play.stage.clock.now.getTime() + hours * 3_600_000);
    play.spoken.push({ by: 'note', text: hours === 0 ? 'De pagina wordt opnieuw geladen.' : `Na ${hours} uur.`, buttons: [] });
  }

  hours(hours: number): this {
    return this.then(async (play) => {
      this.pass(play, hours);
      await play.stage.eraseDrafts();
    });
  }

  serverRestarts(): this {
    return this.then(async (play) => {
      play.conversations = await play.stage.restart();
      play.spoken.push({ by: 'note', text: 'De server start opnieuw.', buttons: [] });
    });
  }

  /** The dossier of this conversation, as an advisor would read it. */
  dossier(view: DossierView): this {
    return this.then((play) => this.expectDossier(play, play.conversation, view));
  }

  /** That of another conversation. */
  dossierOf(conversation: string, view: DossierView): this {
    return this.then((play) => this.expectDossier(play, conversation, view));
  }

  private async expectDossier({ stage: { store } }: Play, conversation: string, view: DossierView): Promise<void> {
    const [stored] = await store.find('dossier', { where: { conversation } });
    if (!stored) throw new Error('no dossier was opened');
    const { status, possibleDuplicateOf, statementVersion } = stored.open;
    const contact = await store.open(stored, 'contact');
    const health = await store.open(stored, 'health');
    expect({ status, possibleDuplicateOf, statementVersion, ...contact, ...health }).toMatchObject({ ...view });
  }

  /** The person goes on in a conversation that they left open. */
  goesTo(conversation: string): this {
    return this.then(async (play) => {
      const { watermark } = await play.conversations.read(conversation, 0, 0);
      Object.assign(play, { conversation, watermark, unheard: [] });
      play.spoken.push({ by: 'note', text: 'Terug in het eerste gesprek.', buttons: [] });
    });
  }

  noDossier(): this {
    return this.then(async (play) => {
      expect(await play.stage.store.find('dossier', { where: { conversation: play.conversation } })).toEqual([]);
    });
  }

  /** The consent events of this conversation, in order. */
  consents(...events: Partial<ConsentEvent>[]): this {
    return this.then((play) => this.expectConsents(play, play.conversation, events));
  }

  /** Those of another conversation. */
  consentsOf(conversation: string, ...events: Partial<ConsentEvent>[]): this {
    return this.then((play) => this.expectConsents(play, conversation, events));
  }

  private async expectConsents({ stage: { store } }: Play, conversation: string, events: readonly Partial<ConsentEvent>[]): Promise<void> {
    const stored = await store.find('consent', { where: { conversation } });
    const found = await Promise.all(stored.map(async (event) => ({ ...event.open, ...(await store.open(event, 'proof')) })));
    expect(found).toHaveLength(events.length);
    expect(found).toMatchObject(events);
  }

  handoffs(...views: HandoffView[]): this {
    return this.then(async (play) => {
      const { store } = play.stage;
      const stored = await store.find('handoff', { where: { conversation: play.conversation } });
      const found = await Promise.all(stored.map(async (handoff) => ({ ...handoff.open, ...(await store.open(handoff, 'detail')) })));
      expect(found).toHaveLength(views.length);
      expect(found).toMatchObject(views.map((view) => ({ status: 'waiting', ...view })));
    });
  }

  /** The requests of this conversation, as the office lists them, oldest first; the handoff of each names it. */
  requests(...views: RequestView[]): this {
    return this.then(async (play) => {
      const { store } = play.stage;
      const stored = await store.find('request', { where: { conversation: play.conversation } });
      const lines = await this.requestLines(play);
      const own = stored.map(({ open }) => lines.find(({ reference }) => reference === open.reference));
      expect(own).toHaveLength(views.length);
      expect(own).toMatchObject(
        views.map(({ rights, ...view }) => ({
          ...view,
          ...(rights && { items: rights.map((right) => ({ right, status: 'received', confirmed: false })) }),
        })),
      );
      const handoffs = await store.find('handoff', { where: { conversation: play.conversation } });
      for (const { key } of stored) expect(handoffs.filter(({ open }) => open.request === key.id)).toHaveLength(1);
    });
  }

  /** What stands of the person of this conversation, as the gate reads it. */
  subject(view: Partial<Open<'subject'>>): this {
    return this.then(async ({ stage: { store }, conversation }) => {
      const stored = await store.get('conversation', { id: conversation });
      expect((await store.get('subject', { id: stored?.subject ?? '' }))?.open).toMatchObject(view);
    });
  }

  /** The same of the person of another conversation. */
  subjectOf(conversation: string, view: Partial<Open<'subject'>>): this {
    return this.then(async ({ stage: { store } }) => {
      const stored = await store.get('conversation', { id: conversation });
      expect((await store.get('subject', { id: stored?.subject ?? '' }))?.open).toMatchObject(view);
    });
  }

  /** A check of who asks opened just these dossiers for the last request of this conversation. */
  opens(...references: string[]): this {
    return this.then(async ({ stage: { store }, conversation }) => {
      const request = (await store.find('request', { where: { conversation } })).at(-1);
      const { opens = [] } = request ? await store.open(request, 'parties') : {};
      const dossiers = await Promise.all(opens.map((id) => store.get('dossier', { id })));
      expect(dossiers.map((dossier) => dossier?.open.reference)).toEqual(references);
    });
  }

  /** Of the person of this conversation no more rows of these kinds are kept. */
  noMoreThan(counts: { message: number; outbox: number }): this {
    return this.then(async ({ stage: { store }, conversation }) => {
      const stored = await store.get('conversation', { id: conversation });
      const outbox = await store.find('outbox', { where: { subject: stored?.subject ?? '' } });
      const message = await store.find('message', { where: { of: conversation } });
      expect({ message: message.length, outbox: outbox.length }).toEqual(counts);
    });
  }

  /** A request whose conversation is gone, as the office lists it. */
  requestAfterwards(reference: string, view: RequestView): this {
    return this.then(async (play) => {
      expect(await play.stage.store.get('conversation', { id: play.conversation })).toBeUndefined();
      const lines = await this.requestLines(play);
      expect(lines.find((line) => line['reference'] === reference)).toMatchObject(view);
    });
  }

  /** Nothing of this conversation is left. */
  isGone(): this {
    return this.then(async ({ stage: { store }, conversation }) => {
      expect(await store.get('conversation', { id: conversation })).toBeUndefined();
    });
  }

  private async requestLines({ stage: { store, clock } }: Play): Promise<Line[]> {
    const lines: Line[] = [];
    const office = { store, actor: { id: 'test', standing: null }, clock: () => clock.now, identifiers };
    await readList(office, 'requests', (line) => lines.push(line));
    return lines;
  }

  /** The bot answers, whatever it says. */
  anyAnswer(): this {
    return this.then(async (play) => {
      expect(play.unheard.splice(0)).not.toEqual([]);
    });
  }

  /** The mails of this conversation, oldest first: to whom, and words that stand in it. None holds what `never` names. */
  mails(views: readonly { to: string; says: readonly string[] }[], never: readonly string[] = []): this {
    return this.then(async (play) => {
      const { store } = play.stage;
      const rows = await store.find('outbox', { sort: { field: 'createdAt' } });
      const own = rows.filter(({ open }) => open.destination === 'mail' && open.conversation === play.conversation);
      const letters = await Promise.all(own.map(async (row) => (await store.open(row, 'payload')) as Letter));
      expect(letters.map(({ to }) => to)).toEqual(views.map(({ to }) => to));
      for (const [at, { says }] of views.entries()) {
        const text = [letters[at]?.subject, ...(letters[at]?.paragraphs ?? [])].join('\n');
        for (const words of says) expect(text).toContain(words);
        for (const words of never) expect(text).not.toContain(words);
      }
    });
  }

  /** The relay delivers what waits. The code in a mail can be typed from then on; see `userTypesCode`. */
  relays(): this {
    return this.then(async (play) => {
      await play.stage.relay((letter) => play.sent.push(letter));
    });
  }

  /** Something that staff do meanwhile. @param what as the transcript tells it */
  staff(what: string, act: (office: Office) => Promise<void>): this {
    return this.then(async (play) => {
      const { store, clock, identifiers: given } = play.stage;
      await act({ store, actor: { id: 'terminal', standing: null }, clock: () => clock.now, identifiers: given });
      play.spoken.push({ by: 'note', text: what, buttons: [] });
    });
  }

  /** How many mails with a code went to an address in all. */
  codesSent(to: string, count: number): this {
    return this.then(async (play) => {
      expect(play.sent.filter((letter) => letter.code !== undefined && letter.to === to)).toHaveLength(count);
    });
  }

  /** How many mails went to an address in all. */
  mailsSent(to: string, count: number): this {
    return this.then(async (play) => expect(play.sent.filter((letter) => letter.to === to)).toHaveLength(count));
  }

  /** The last mail that went to an address says all of this. */
  mailSays(to: string, ...words: readonly string[]): this {
    return this.then(async (play) => {
      const said = play.sent.findLast((letter) => letter.to === to)?.paragraphs.join('\n');
      for (const each of words) expect(said).toContain(each);
    });
  }

  /** The person types the code that came last, or one with another last digit. */
  userTypesCode(isRight = true): this {
    return this.then(async (play) => {
      const last = play.sent.findLast(({ code }) => code !== undefined);
      const code = /\b\d{6}\b/.exec(last?.paragraphs.join(' ') ?? '')?.[0];
      if (code === undefined) throw new Error('no code was mailed');
      const typed = isRight ? code : `${code.slice(0, 5)}${(Number(code.slice(5)) + 1) % 10}`;
      await this.says(play, typed, isRight ? 'de code uit de mail' : 'een verkeerde code');
    });
  }

  private async says(play: Play, text: string, shown = text, withFiles = false): Promise<void> {
    expect(play.unheard.map((line) => line.text)).toEqual([]);
    play.spoken.push({ by: 'user', text: shown, buttons: [] });
    const message = { text, clientActivityId: null, ...(withFiles && { withFiles: true as const }) };
    const { id } = await play.conversations.receive(play.conversation, message);
    await play.hear(id);
  }

  /** What the log of this conversation no longer holds, in any line. */
  keepsNothingOf(...texts: string[]): this {
    return this.then((play) => this.expectNothingOf(play, play.conversation, texts));
  }

  /** The same of another conversation. */
  keepsNothingOfIn(conversation: string, ...texts: string[]): this {
    return this.then((play) => this.expectNothingOf(play, conversation, texts));
  }

  private async expectNothingOf({ conversations }: Play, conversation: string, texts: readonly string[]): Promise<void> {
    const { lines } = await conversations.read(conversation, 0, 0);
    for (const text of texts) expect(lines.map((line) => line.text).join('\n')).not.toContain(text);
  }

  async play(stage: Stage): Promise<Spoken[]> {
    const play = new Play(stage);
    for (const step of this.steps) await step(play);
    expect(play.unheard.map((line) => line.text)).toEqual([]);
    return play.spoken;
  }
}
