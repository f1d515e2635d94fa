/** An element with its properties set. Nothing here reads HTML, so that sites with Trusted Types can carry it. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: readonly Node[]
): HTMLElementTagNameMap[Name] => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

/** A button with its words on it. */
export const button = (text: string, act: () => void): HTMLButtonElement =>
  element('button', { type: 'button', onclick: act }, document.createTextNode(text));

const bubble = 'M4 3h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-8l-5 4.5V17H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z';

/** The picture on the launcher. The words beside it say what it is. */
export const picture = (): SVGElement => {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const path = document.createElementNS(space, 'path');
  for (const [name, value] of [
    ['viewBox', '0 0 24 24'],
    ['width', '24'],
    ['height', '24'],
    ['aria-hidden', 'true'],
  ] as const)
    svg.setAttribute(name, value);
  path.setAttribute('d', bubble);
  svg.append(path);
  return svg;
};
