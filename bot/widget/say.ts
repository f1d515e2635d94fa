import { frame, type FrameKey } from '../../locales/widget.ts';
import { escaped, type Html } from '../page/html.ts';

/** A sentence of the chat as HTML, its placeholders filled. Throws when one has no value. */
export const say = (key: FrameKey, values: Readonly<Record<string, Html>> = {}): Html =>
  escaped(frame[key]).replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the sentence ${key} needs a value for ${name}`);
    return value;
  }) as Html;
