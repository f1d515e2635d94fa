import { visibleText } from '../conversation/visibleText.ts';
import { makeButton } from './elements.ts';

export interface Choices {
  render(choices: readonly string[]): void;
}

/** The answers that a button gives. They stay until something was answered. */
export const createChoices = (container: HTMLElement, choose: (text: string, byKeyboard: boolean) => void): Choices => {
  let shown: readonly string[] = [];
  return {
    render: (choices) => {
      if (choices.length === shown.length && choices.every((choice, at) => choice === shown[at])) return;
      shown = choices;
      // A click that a keyboard made has no place on the screen and counts none.
      container.replaceChildren(...choices.map((text) => makeButton(visibleText(text), ({ detail }) => choose(text, detail === 0))));
      container.hidden = choices.length === 0;
    },
  };
};
