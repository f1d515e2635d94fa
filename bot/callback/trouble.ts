import type { PageKey } from '../../locales/page.ts';
import { Mismatch } from '../conversations.ts';
import type { Trouble } from '../page/callbackPages.ts';
import { toFault, type Fault } from '../server/fault.ts';

/** What a page says of a request that cannot be taken for a form. */
export const sayingOf = ({ status }: Fault): Extract<PageKey, `fault.${string}`> => {
  if (status === 413) return 'fault.tooLarge';
  if (status === 404) return 'fault.gone';
  return status < 500 ? 'fault.refused' : 'fault.broken';
};

/** What it says of a form that cannot be taken in just now, under this id; null where that is not it. */
export const troubleOf = (error: unknown, id: string): Trouble | null => {
  if (error instanceof Mismatch) return { key: 'form.trouble.sentBefore', before: id };
  const { status } = toFault(error);
  if (status === 429) return { key: 'form.trouble.tooMany' };
  return status === 503 ? { key: 'form.trouble.busy' } : null;
};
