import type { Contact } from '../conversation/segments.ts';
import type { ViewLine } from '../conversation/view.ts';
import { say } from '../say.ts';
import { make, makeButton } from './elements.ts';
import { statusSentence } from './statusSentence.ts';
import { textNodes } from './textNodes.ts';

export interface LineActs {
  retry(): void;
  /** Puts a refused line back where it can be changed. */
  edit(key: string, text: string): void;
}
export interface Lines {
  /** Shows these lines. @returns the elements that are new, first to last */
  render(lines: readonly ViewLine[]): HTMLElement[];
}

interface Shown {
  element: HTMLElement;
  words: HTMLElement;
  state: HTMLElement;
  line: ViewLine;
}

/** The lines of the conversation. An element stays for as long as its line, so that nothing is read out twice. */
export const createLines = (container: HTMLElement, contacts: readonly Contact[], acts: LineActs): Lines => {
  let shown = new Map<string, Shown>();

  const fillWords = ({ words, line }: Shown): void => words.replaceChildren(...textNodes(line.text, line.from !== 'user', contacts));
  const fillState = ({ element, state, line }: Shown): void => {
    const { status, key, text } = line;
    state.replaceChildren(statusSentence(status));
    state.hidden = status === null;
    element.dataset['status'] = status ?? '';
    if (status === 'failed') state.append(makeButton(say('chat.label.retry'), acts.retry));
    if (status === 'tooLong' || status === 'unreadable') {
      state.append(makeButton(say('chat.label.edit'), () => acts.edit(key, text)));
    }
  };
  const create = (line: ViewLine): Shown => {
    const words = make('bdi', '');
    const state = make('p', 'state');
    const who = make('p', line.from === 'advisor' ? 'who' : 'who unseen', say(`chat.label.${line.from}`));
    const element = make('div', `line ${line.from}`, who, make('p', 'words', words), state);
    element.dataset['from'] = line.from;
    const made = { element, words, state, line };
    fillWords(made);
    fillState(made);
    return made;
  };
  const update = (was: Shown, line: ViewLine): Shown => {
    const is = { ...was, line };
    if (was.line.text !== line.text) fillWords(is); // a number that must not be kept was masked
    if (was.line.status !== line.status) fillState(is);
    return is;
  };

  return {
    render: (lines) => {
      const added: HTMLElement[] = [];
      const next = new Map<string, Shown>();
      for (const line of lines) {
        const was = shown.get(line.key);
        const is = was ? update(was, line) : create(line);
        if (!was) added.push(is.element);
        next.set(line.key, is);
      }
      for (const [key, { element }] of shown) if (!next.has(key)) element.remove();
      shown = next;
      let place: Element | null = container.firstElementChild;
      for (const { element } of next.values()) {
        if (element === place) place = place.nextElementSibling;
        else container.insertBefore(element, place);
      }
      return added;
    },
  };
};
