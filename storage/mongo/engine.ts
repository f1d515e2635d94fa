import type { Engine } from '../engine.ts';
import { Refused } from '../refused.ts';

/** Opens a store on a replica set. */
export const openMongo = async (_uri: string): Promise<Engine> => {
  throw new Refused('MongoDB is not supported yet.');
};
