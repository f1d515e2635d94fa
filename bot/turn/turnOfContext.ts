/** Where the turn context keeps the turn that is being collected. */
export const collectedTurn = Symbol('collectedTurn');
