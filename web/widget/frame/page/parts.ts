import type { Contact } from '../conversation/segments.ts';
import { byId } from './elements.ts';

/** The elements of the chat, as its HTML has them. */
export const findParts = () => ({
  menuButton: byId('menu-button', HTMLButtonElement),
  menu: byId('menu', HTMLElement),
  close: byId('close', HTMLButtonElement),
  restart: byId('restart', HTMLButtonElement),
  save: byId('save', HTMLButtonElement),
  wipe: byId('wipe', HTMLButtonElement),
  status: byId('status', HTMLElement),
  log: byId('log', HTMLElement),
  lines: byId('lines', HTMLElement),
  choices: byId('choices', HTMLElement),
  typing: byId('typing', HTMLElement),
  further: byId('further', HTMLElement),
  form: byId('composer', HTMLFormElement),
  box: byId('box', HTMLTextAreaElement),
  hint: byId('hint', HTMLElement),
  person: byId('person', HTMLButtonElement),
  ended: byId('ended', HTMLElement),
  newChat: byId('new-chat', HTMLButtonElement),
  wipeDialog: byId('wipe-dialog', HTMLElement) as HTMLDialogElement,
  wipeNow: byId('wipe-now', HTMLButtonElement),
  leaveDialog: byId('leave-dialog', HTMLElement) as HTMLDialogElement,
  leaveSave: byId('leave-save', HTMLButtonElement),
  leaveNow: byId('leave-now', HTMLButtonElement),
});
export type Parts = ReturnType<typeof findParts>;

/** The ways to reach somebody that the server put into the HTML. */
export const readContacts = (): Contact[] => {
  const given: unknown = JSON.parse(document.body.dataset['contacts'] ?? '[]');
  return Array.isArray(given) ? (given as Contact[]) : [];
};
