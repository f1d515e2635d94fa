import type { ConsentEvent, ConsentPurpose } from './consent.ts';
import type { Channel, ConversationState, Entry } from './conversation.ts';
import type { AmendedField, NewDossier } from './dossier.ts';
import type { NewHandoff } from './handoff.ts';
import type { NewRequest, Requester } from './request.ts';
import type { Flag, Right } from './understanding.ts';
import type { Progress } from './identity.ts';
import type { Letter } from './letter.ts';
import type { HouseRules } from './houseRules.ts';

/**
 * A withdrawal of consent that goes by a number or an address: what for, the words that were shown for it, and the answer that it was.
 */
export interface Withdrawal {
  contact: string;
  purposes: readonly ConsentPurpose[];
  text: string;
  answer: string;
  messageId: string;
}

/** What is handled in this turn: a message, a form that was handed in, or the start or return of the conversation. */
export interface Heard extends Pick<Entry, 'type' | 'text' | 'masked' | 'form'> {
  /** Activity id of the message. */
  messageId: string;
  /** When it arrived. A turn may run later: after a crash, say. */
  receivedAt: Date;
  /** It came in before what the bot last said could be read, so it is no answer to that. */
  early: boolean;
  /** This conversation follows one that can no longer be read. */
  lapsed: boolean;
}

/**
 * What a dialog may do to the world in one turn. Nothing happens at once: everything is collected and committed whole with the
 * state, or thrown away and run again. What is said goes through Bot Framework's own `sendActivity`.
 */
export interface Turn {
  readonly now: Date;
  readonly channel: Channel;
  readonly conversation: string;
  readonly heard: Heard;
  readonly rules: HouseRules;
  /** As loaded; the dialogs change it in place. Empty at the start. */
  readonly state: ConversationState;
  /** A new reference that a person can read out, such as `ZG-4K7M-9PQR`. */
  newReference(): string;
  newId(): string;
  /** Adds a consent event. */
  record(event: ConsentEvent): void;
  /** Opens the dossier; the conversation is no draft from then on. At most one a conversation. */
  open(dossier: NewDossier): void;
  /** Puts what the intake holds by now into the dossier that was opened before it was done. Later words on it stay. */
  fill(dossier: Pick<NewDossier, 'contact' | 'health'>): void;
  /** Adds a later word to the opened dossier. */
  amend(field: AmendedField, value: string): void;
  /** Notes what became known about the person in the opened dossier. */
  flag(flags: readonly Flag[]): void;
  /** Takes the account of the situation out of the opened dossier. */
  withholdSituation(): void;
  /** Replaces the text of these lines (activity ids) in the transcript, because what they hold may not be kept. */
  redact(messageIds: readonly string[], replacement: string): void;
  /** Notes that a question about privacy was answered, and on which clauses of the statement the answer rests; none where it is silent. */
  answered(clauses: readonly string[]): void;
  /** Puts a wish for a person in the queue. The dialog sends `handoff.initiate` beside it. */
  handOff(handoff: NewHandoff): void;
  /** Registers a request about somebody's rights. */
  register(request: NewRequest): void;
  /** Adds later words to a request of this conversation. */
  addToRequest(reference: string, text: string): void;
  /** Notes what became known about the person in the requests of this conversation; of somebody under 16 they go first from then on. */
  flagRequests(flags: readonly Flag[]): void;
  /** Takes rights of a request of this conversation back, as far as nothing was decided on them. */
  takeBack(reference: string, rights: readonly Right[]): void;
  /** The person says that a request, of this turn or an earlier one of this conversation, is what they ask. */
  confirm(reference: string): void;
  /**
   * Erases what was typed in this conversation, of which nothing was handed in, and who typed it. Of the requests that asked it the numbers,
   * times and rights stay, as done.
   */
  eraseDraft(): void;
  /** From now on the person's data are kept and nothing else (AVG art. 18(2)); `false` ends that. */
  restrict(isOn: boolean): void;
  /**
   * Withdraws consent in the conversations of every dossier that has this number (E.164) or address (AVG art. 7(3)): to offers whosever it is;
   * for data about health where it is the person's own, with what was told by that alone.
   */
  withdrawAlso(withdrawal: Withdrawal): void;
  /**
   * Mails a code of six digits to an address, if a dossier of before this conversation holds it as the person's own. What the turn does is the
   * same whether or not.
   * @returns what the code is proved by, to be remembered instead of the code
   */
  sendCode(to: string, letterOf: (code: string) => Letter): string;
  /** Whether these digits are the code that this proves. */
  provesCode(digits: string, proof: string): boolean;
  /** Whether a code that was asked for in this conversation went to this address. */
  wasSent(to: string): Promise<boolean>;
  /** Notes in requests of this conversation that it is sure who asks: whoever the dossiers of before are about that hold this address. */
  verify(address: string, references: readonly string[]): void;
  /** How it goes with the requests of this conversation, by reference. It made them, so that nobody has to show who they are. */
  ownProgress(): Promise<ReadonlyMap<string, readonly Progress[]>>;
  /** How it goes with a request that belongs to an address that was proved here; empty where there is none. */
  progressOf(address: string, reference: string): Promise<Progress[]>;
  /** Takes a request of another conversation back, as far as nothing was decided on it, if it belongs to an address that was proved here. */
  withdrawElsewhere(address: string, reference: string): void;
  /** Notes how the person is known, as far as that is news, in the requests of this conversation. */
  identify(known: Partial<Requester>): void;
  /** Sends a mail once the turn is committed, never twice. */
  mail(letter: Letter): void;
  /** The person stopped for now. */
  rest(): void;
}
