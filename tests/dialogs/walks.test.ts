import { expect, it } from '@jest/globals';
import { understand } from '../../bot/understanding.ts';
import { states } from '../../domain/understanding.ts';
import { walkThrough } from '../support/walk.ts';
import { dangers } from '../support/walkLines.ts';

it(
  'no random conversation runs dead, says the same twice, loses an answer or takes a consent that was not given',
  () => walkThrough({}, 5_000),
  300_000,
);

it(
  'no random conversation runs dead where consent for health data is asked too',
  () => walkThrough({ healthGround: 'explicit_consent' }, 5_000),
  300_000,
);

it.each(dangers)('"$say" is heard as danger in every state, or the walks would prove nothing of it', ({ say, danger }) => {
  for (const state of states) expect(understand(say, state)).toMatchObject({ control: 'crisis', crisis: danger });
});
