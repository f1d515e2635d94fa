/** What a terminal may obey or show in another order: control characters, those of direction, and line ends. */
const obeyed = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

/** A line of a list as JSON. Parsed it is the same; what people wrote changes nothing on the terminal that shows it. */
export const printed = (line: object): string =>
  JSON.stringify(line).replaceAll(obeyed, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
