import { it } from '@jest/globals';
import { walkThrough } from '../support/walk.ts';

it('no random conversation runs dead', () => walkThrough({}, 5_000, 6_117), 120_000);
