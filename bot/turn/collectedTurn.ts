import type { ConsentEvent } from '../../domain/consent.ts';
import { type Channel, type ConversationState, messageId, type SuggestedAction } from '../../domain/conversation.ts';
import { amend, type AmendedField, fill, flag, type NewDossier, withholdSituation } from '../../domain/dossier.ts';
import type { HandoffContext, NewHandoff } from '../../domain/handoff.ts';
import type { NewRequest, Requester } from '../../domain/request.ts';
import type { Progress } from '../../domain/identity.ts';
import type { Letter } from '../../domain/letter.ts';
import type { HouseRules } from '../../domain/houseRules.ts';
import type { Heard, Turn, Withdrawal } from '../../domain/turn.ts';
import type { Flag, Right } from '../../domain/understanding.ts';
import type { Identifiers } from './parts.ts';

export interface Said {
  text: string;
  actions: SuggestedAction[];
}
export interface Amending {
  field: AmendedField;
  value: string;
}
export type Filling = Pick<NewDossier, 'contact' | 'health'>;
/** A code that was asked for. */
export interface Coding {
  id: string;
  letter: Letter;
}
/** What a turn may ask the store, and of what is secret. */
export interface Reading {
  newCode(): string;
  /** A keyed hash. */
  proofOf(code: string): string;
  wasSent(to: string): Promise<boolean>;
  ownProgress(): Promise<ReadonlyMap<string, readonly Progress[]>>;
  progressOf(address: string, reference: string): Promise<Progress[]>;
}
export interface Redacting {
  messageIds: readonly string[];
  replacement: string;
}

/** What a turn is given; see `Turn` for the meaning. */
export interface Given {
  now: Date;
  channel: Channel;
  conversation: string;
  heard: Heard;
  rules: HouseRules;
  state: ConversationState;
  identifiers: Identifiers;
  /** Number that the first line of the bot will get. */
  firstNumber: number;
  /** Id of the dossier that was opened in an earlier turn. */
  dossier: string | null;
  reading: Reading;
}

/** A turn that remembers what the dialogs did in it. Nothing of it has happened until it is committed. */
export class CollectedTurn implements Turn {
  readonly now: Date;
  readonly channel: Channel;
  readonly conversation: string;
  readonly heard: Heard;
  readonly rules: HouseRules;
  readonly state: ConversationState;
  readonly said: Said[] = [];
  readonly announced: HandoffContext[] = [];
  readonly consents: ConsentEvent[] = [];
  readonly amendments: Amending[] = [];
  readonly flags: Flag[] = [];
  readonly redactions: Redacting[] = [];
  readonly handoffs: NewHandoff[] = [];
  readonly registered: NewRequest[] = [];
  readonly mails: Letter[] = [];
  /** Later words on requests, and rights that were taken back. */
  readonly additions: { reference: string; text: string }[] = [];
  readonly requestFlags: Flag[] = [];
  readonly takenBack: { reference: string; rights: readonly Right[] }[] = [];
  /** References of requests that are what was meant. */
  readonly confirmed: string[] = [];
  /** Numbers and addresses whose consent to offers ends. */
  readonly withdrawn: Withdrawal[] = [];
  readonly codes: Coding[] = [];
  readonly verified: { address: string; references: readonly string[] }[] = [];
  readonly withdrawnElsewhere: { address: string; reference: string }[] = [];
  erasesDraft = false;
  restricts: boolean | null = null;
  /** How the person is known, as far as that is news. */
  known: Partial<Requester> | null = null;
  /** The clauses that each answer to a question about privacy rests on. */
  readonly answers: (readonly string[])[] = [];
  opened: NewDossier | null = null;
  filled: Filling | null = null;
  rests = false;
  withholds = false;
  readonly #given: Given;

  constructor(given: Given) {
    this.now = given.now;
    this.channel = given.channel;
    this.conversation = given.conversation;
    this.heard = given.heard;
    this.rules = given.rules;
    this.state = given.state;
    this.#given = given;
  }

  newReference(): string {
    return this.#given.identifiers.newReference();
  }
  newId(): string {
    return this.#given.identifiers.newId();
  }

  /** Adds a line of the bot; gives the id it will have. */
  say(said: Said): string {
    this.said.push(said);
    return messageId(this.conversation, this.#given.firstNumber + this.said.length - 1);
  }
  /** Adds a handoff event for the hub; a repeated one counts once. */
  announce(handoff: HandoffContext): void {
    if (!this.announced.some((other) => other.handoffId === handoff.handoffId)) this.announced.push(handoff);
  }

  record(event: ConsentEvent): void {
    this.consents.push(event);
  }
  open(dossier: NewDossier): void {
    if (this.opened || this.#given.dossier) throw new Error('a conversation opens at most one dossier');
    this.opened = dossier;
  }
  fill(dossier: Filling): void {
    if (this.opened) this.opened = fill(this.opened, dossier);
    else if (this.#given.dossier) this.filled = dossier;
    else throw new Error('there is no dossier to fill');
  }
  amend(field: AmendedField, value: string): void {
    if (this.opened) this.opened = amend(this.opened, field, value, this.now, this.heard.messageId);
    else if (this.#given.dossier) this.amendments.push({ field, value });
    else throw new Error('there is no dossier to amend');
  }
  flag(flags: readonly Flag[]): void {
    if (this.opened) this.opened = flag(this.opened, flags);
    else this.flags.push(...flags);
  }
  withholdSituation(): void {
    if (this.opened) this.opened = withholdSituation(this.opened);
    else this.withholds = true;
  }
  redact(messageIds: readonly string[], replacement: string): void {
    if (messageIds.length > 0) this.redactions.push({ messageIds, replacement });
  }
  answered(clauses: readonly string[]): void {
    this.answers.push(clauses);
  }
  handOff(handoff: NewHandoff): void {
    this.handoffs.push(handoff);
  }
  register(request: NewRequest): void {
    this.registered.push(request);
  }
  addToRequest(reference: string, text: string): void {
    this.additions.push({ reference, text });
  }
  flagRequests(flags: readonly Flag[]): void {
    this.requestFlags.push(...flags);
  }
  takeBack(reference: string, rights: readonly Right[]): void {
    this.takenBack.push({ reference, rights });
  }
  sendCode(to: string, letterOf: (code: string) => Letter): string {
    const { reading, identifiers } = this.#given;
    const code = reading.newCode();
    const id = identifiers.newId();
    this.codes.push({ id, letter: { ...letterOf(code), to, code: id } });
    return reading.proofOf(code);
  }
  provesCode(digits: string, proof: string): boolean {
    return this.#given.reading.proofOf(digits) === proof;
  }
  wasSent(to: string): Promise<boolean> {
    return this.#given.reading.wasSent(to);
  }
  verify(address: string, references: readonly string[]): void {
    this.verified.push({ address, references });
  }
  ownProgress(): Promise<ReadonlyMap<string, readonly Progress[]>> {
    return this.#given.reading.ownProgress();
  }
  progressOf(address: string, reference: string): Promise<Progress[]> {
    return this.#given.reading.progressOf(address, reference);
  }
  withdrawElsewhere(address: string, reference: string): void {
    this.withdrawnElsewhere.push({ address, reference });
  }
  confirm(reference: string): void {
    this.confirmed.push(reference);
  }
  eraseDraft(): void {
    this.erasesDraft = true;
  }
  restrict(isOn: boolean): void {
    this.restricts = isOn;
  }
  withdrawAlso(withdrawal: Withdrawal): void {
    this.withdrawn.push(withdrawal);
  }
  identify(known: Partial<Requester>): void {
    this.known = { ...this.known, ...known };
  }
  mail(letter: Letter): void {
    this.mails.push({ ...letter, byVisitor: true });
  }
  rest(): void {
    this.rests = true;
  }
}
