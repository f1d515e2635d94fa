export interface StatusLine {
  /** Says something once, for those who do not see the screen. It gives way to a trouble that lasts. */
  tell(sentence: string): void;
  /** Shows what is wrong until it is over. */
  trouble(sentence: string): void;
  /** Says that it is over, where something was wrong. */
  over(sentence: string): void;
  clear(): void;
}

/** The one place where the chat says how it is. It is read out when there is time, and takes nobody's focus. */
export const createStatusLine = (element: HTMLElement): StatusLine => {
  let lasting = '';
  const show = (sentence: string, seen: boolean): void => {
    element.classList.toggle('seen', seen);
    element.replaceChildren(sentence); // a new text, also where it says the same: it is read out again
  };
  return {
    tell: (sentence) => {
      if (lasting === '') show(sentence, false);
    },
    trouble: (sentence) => {
      if (sentence === lasting) return;
      lasting = sentence;
      show(sentence, true);
    },
    over: (sentence) => {
      if (lasting === '') return;
      lasting = '';
      show(sentence, false);
    },
    clear: () => {
      lasting = '';
      show('', false);
    },
  };
};
