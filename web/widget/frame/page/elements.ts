/** The element of an id, which the HTML of the chat has. */
export const byId = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the chat has no ${id}`);
  return found;
};

/** A new element with a class and something in it. */
export const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
};

export const makeButton = (text: string, act: (event: MouseEvent) => void): HTMLButtonElement => {
  const button = make('button', '', text);
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
};
