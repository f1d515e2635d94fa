import { say } from '../say.ts';

export interface ComposerActs {
  send(text: string): void;
  /** What stands in the box, each time it changes. */
  keep(text: string): void;
  /** Why a message was not sent, for those who do not see the screen. */
  refuse(sentence: string): void;
}
export interface Composer {
  focus(): void;
  /** Puts text into the box, before what stands there. */
  put(text: string): void;
  clear(): void;
}
interface Parts {
  form: HTMLFormElement;
  box: HTMLTextAreaElement;
  hint: HTMLElement;
}

/** UTF-16 units of a message at most; the server's limit. */
const mostCharacters = 4_000;
/** From here on it is told how many are left. */
const tellFrom = 3_500;

const characters = (count: number): string =>
  count === 1 ? say('chat.label.oneCharacter') : say('chat.label.characters', { count: count.toLocaleString('nl-NL') });

/** What there is to say about a text; '' when nothing is. */
const hintOn = ({ length }: string): string => {
  if (length > mostCharacters) return say('chat.box.over', { characters: characters(length - mostCharacters) });
  return length >= tellFrom ? say('chat.box.left', { characters: characters(mostCharacters - length) }) : '';
};

/** The box in which a message is written. Nothing is cut off: what is too long stays there, with a sentence that says so. */
export const createComposer = ({ form, box, hint }: Parts, acts: ComposerActs): Composer => {
  const showHint = (sentence: string, wrong: boolean): void => {
    hint.textContent = sentence;
    hint.classList.toggle('wrong', wrong);
    if (wrong) box.setAttribute('aria-invalid', 'true');
    else box.removeAttribute('aria-invalid');
  };
  const grow = (): void => {
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
  };
  const changed = (): void => {
    grow();
    showHint(hintOn(box.value), box.value.length > mostCharacters);
    acts.keep(box.value);
  };
  const refuse = (sentence: string): void => {
    showHint(sentence, true);
    acts.refuse(sentence);
  };
  const submit = (): void => {
    const text = box.value;
    box.focus();
    if (text.trim() === '') return refuse(say('chat.box.empty'));
    if (text.length > mostCharacters) return refuse(hintOn(text));
    box.value = '';
    changed();
    acts.send(text);
  };

  box.addEventListener('input', changed);
  box.addEventListener('keydown', (event) => {
    // While a word is being put together (IME), Enter belongs to that.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  window.addEventListener('resize', grow);

  return {
    focus: () => box.focus(),
    put: (text) => {
      box.value = [text, box.value].filter((part) => part !== '').join('\n');
      changed();
    },
    clear: () => {
      box.value = '';
      changed();
    },
  };
};
