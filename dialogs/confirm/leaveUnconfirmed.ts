import { handOff, priorityOf } from '../handOver.ts';
import { endCheck } from '../identity/check.ts';
import type { Talk } from '../talk.ts';

/** What is to be confirmed is no longer asked. */
export const endConfirming = (talk: Talk): void => {
  talk.memory.confirming = null;
  if (talk.memory.over === 'rights_confirm') talk.uncover();
};

/**
 * The talk is of danger now: what is to be confirmed, or who asks, waits until that is over, and what was not registered goes to a person at
 * once.
 */
export const restConfirming = async (talk: Talk): Promise<void> => {
  const { confirming, over } = talk.memory;
  if (confirming?.is === 'doubt') return leaveUnconfirmed(talk);
  if (over === 'rights_confirm' || over === 'ask_code') talk.uncover();
};

/**
 * The person goes on with something else. What was registered stands without a yes, and a person looks at it; what was not, because nobody
 * said whether it was a request, goes to a person as it was written.
 */
export const leaveUnconfirmed = async (talk: Talk): Promise<void> => {
  const { confirming } = talk.memory;
  endConfirming(talk);
  endCheck(talk);
  delete talk.memory.held;
  if (confirming?.is === 'doubt') await handOff(talk, 'right', priorityOf(talk), [confirming.text]);
};
