import { afterAll, beforeAll, describe } from '@jest/globals';
import { engines } from '../support/engines.ts';
import { walkItems } from '../support/itemSteps.ts';
import { ItemWorld } from '../support/itemWorld.ts';
import { stageOn } from '../support/stage.ts';

/** Random walks on each engine; `MODEL_RUNS` takes more of them. */
const runs = Number(process.env['MODEL_RUNS'] ?? 8);
/** For each, on a busy machine. */
const withinMs = 5_000;

describe.each(engines)('the states of a right ($name)', (engine) => {
  beforeAll(engine.start, 60_000);
  afterAll(engine.stop, 60_000);

  engine.it(
    'are what the acts of a person and of staff make of them, one after the other or at once',
    () =>
      walkItems(runs, async () => {
        const { stage, leave } = await stageOn(engine);
        return { world: new ItemWorld(stage), leave };
      }),
    Math.max(60_000, runs * withinMs),
  );
});
