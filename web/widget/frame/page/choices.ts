import { visibleText } from '../conversation/visibleText.ts';
import { makeButton } from './elements.ts';
import { createSecondTaps } from './secondTap.ts';

export interface Choices {
  render(choices: readonly string[]): void;
}

/** The answers that a button gives. They stay until something was answered. */
export const createChoices = (container: HTMLElement, choose: (text: string, byKeyboard: boolean) => void): Choices => {
  const isSecondTap = createSecondTaps();
  let shown: readonly string[] = [];
  // A click that a keyboard made has no place on the screen and counts none. The second tap of two was not meant for the next question, whose
  // buttons may have come in between.
  const pressed = (text: string, press: MouseEvent): void => {
    if (!isSecondTap(press)) choose(text, press.detail === 0);
  };
  return {
    render: (choices) => {
      if (choices.length === shown.length && choices.every((choice, at) => choice === shown[at])) return;
      shown = choices;
      container.replaceChildren(...choices.map((text) => makeButton(visibleText(text), (press) => pressed(text, press))));
      container.hidden = choices.length === 0;
    },
  };
};
