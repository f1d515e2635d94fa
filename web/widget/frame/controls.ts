import type { Chat } from './chat.ts';
import type { Carrier } from './page/carrier.ts';
import { createMenu } from './page/menu.ts';
import type { Parts } from './page/parts.ts';
import { createQuestion } from './page/question.ts';

const wordsOn = (button: HTMLButtonElement): string => button.textContent ?? '';

/** A button that says what stands on it. */
const sayOnPress = (button: HTMLButtonElement, chat: Chat): void => button.addEventListener('click', () => chat.say(wordsOn(button)));

const wireWiping = ({ wipe, wipeDialog, wipeNow, ended, newChat }: Parts, chat: Chat): void => {
  const question = createQuestion(wipeDialog);
  wipe.addEventListener('click', question.ask);
  wipeNow.addEventListener('click', () => {
    question.close();
    chat.wipe();
    ended.focus();
  });
  newChat.addEventListener('click', () => {
    chat.begin();
    chat.focus();
  });
};

/**
 * Closing. Who has said something in a browser that may not keep it is asked once whether to save it first; a second press closes,
 * whatever the answer.
 */
const wireClosing = ({ close, leaveDialog, leaveSave, leaveNow }: Parts, chat: Chat, carrier: Carrier, isLasting: () => boolean) => {
  const question = createQuestion(leaveDialog);
  let asked = false;
  const leave = (): void => {
    question.close();
    carrier.tell('close');
  };
  const ask = (): void => {
    if (asked || isLasting() || !chat.hasSaid()) return leave();
    asked = true;
    question.ask();
  };
  close.hidden = !carrier.present;
  close.addEventListener('click', ask);
  leaveNow.addEventListener('click', leave);
  leaveSave.addEventListener('click', chat.save);
  return ask;
};

/** Joins the buttons and keys of the chat with what they do. */
export const wireControls = (parts: Parts, chat: Chat, carrier: Carrier, isLasting: () => boolean): void => {
  const menu = createMenu(parts.menuButton, parts.menu);
  sayOnPress(parts.restart, chat);
  sayOnPress(parts.person, chat);
  parts.save.addEventListener('click', chat.save);
  wireWiping(parts, chat);
  const close = wireClosing(parts, chat, carrier, isLasting);

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    if (menu.isOpen()) menu.close();
    else if (carrier.present) close();
  });
  carrier.listen({
    opened: (focus) => {
      chat.show(true);
      if (focus) chat.focus();
    },
    closed: () => chat.show(false),
  });
};
