import type { Flag } from '../../domain/understanding.ts';
import type { Asking } from '../asking.ts';

/** What the person is asked to say yes or no to, about a request of theirs. */
export type Confirming = (
  | {
      /** What was registered: whether it is what they meant. */ is: 'registered';
      references: string[];
      /** Nothing was said of them yet. */ untold?: true;
    }
  | {
      /** What may have been a request: whether it is one. Nothing is registered yet. */ is: 'doubt';
      asking: Asking;
      text: string;
      flags: Flag[];
      receivedAt: string;
    }
  | { /** What they may not want any more: whether it is to be taken back. It stands until then. */ is: 'takeBack'; references: string[] }
  | { /** Their draft was erased: whether what was kept of them before shall go too. */ is: 'earlier' }
) & {
  /** It was asked again, because the answer was neither yes nor no. */
  again?: true;
  /** It was asked before. */
  asked?: true;
};
