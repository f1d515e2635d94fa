// Reads one message and says what that cost: with the understanding, or (`without`) nothing at all beside it.
const before = performance.now();
const { understand } = process.argv[2] === 'without' ? { understand: undefined } : await import('../../bot/understanding.ts');
understand?.('Mijn moeder heeft dementie. Wie leest dit eigenlijk mee?', 'ask_situation');
const took = performance.now() - before;
globalThis.gc?.();
process.send?.({ took, memoryMb: process.memoryUsage.rss() / 2 ** 20 });
