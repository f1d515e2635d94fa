import { it } from '@jest/globals';
import { walkThrough } from '../support/walk.ts';

it(
  'no random conversation runs dead where consent for health data is asked too',
  () => walkThrough({ healthGround: 'explicit_consent' }, 5_000),
  300_000,
);
