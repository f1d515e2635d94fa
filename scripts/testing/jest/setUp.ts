// Runs in each worker of jest before its first test file. The modules of the product are loaded once a worker; those of the tests once a
// test file, so that what they hold and the hooks they set belong to that file.
import { registerHooks } from 'node:module';

const globals = new URL('globals.ts', import.meta.url).href;
const tests = new URL('../../../tests/', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@jest/globals') return { url: globals, shortCircuit: true };
    const found = next(specifier, context);
    const { parentURL } = context;
    if (!parentURL?.startsWith(tests) || !found.url.startsWith(tests)) return found;
    // The test file itself was loaded with a query that no other has.
    return { ...found, url: `${found.url}${new URL(parentURL).search}` };
  },
});
