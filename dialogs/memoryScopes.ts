import { MemoryScope } from 'botbuilder-dialogs/lib/memory/scopes/memoryScope.js';
import { TurnMemoryScope } from 'botbuilder-dialogs/lib/memory/scopes/turnMemoryScope.js';

/** What the SDK looks for change trackers in; there are none. */
class NoTrackers extends MemoryScope {
  constructor() {
    super('dialog');
  }
  override getMemory(): object {
    return {};
  }
}

/**
 * The memory scopes of every turn, made once: the SDK makes a dozen anew in each turn in which it does not find them under
 * `DialogStateManagerConfiguration`. Our dialogs use none of them.
 */
export const memoryScopes = { memoryScopes: [new TurnMemoryScope(), new NoTrackers()], pathResolvers: [] };
