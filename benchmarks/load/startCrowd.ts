import { once } from 'node:events';
import { startProgram } from '../processes/startProgram.ts';
import type { Slice } from './crowd.ts';
import type { CrowdOptions, Order, Report } from './protocol.ts';

/** A crowd in a process of its own. */
export interface CrowdProcess {
  enter(): Promise<void>;
  talk(seconds: number): Promise<Slice>;
  stop(): void;
}

/** Starts a crowd on the load's processor. Its orders reject when an answer was wrong, with what was wrong. */
export const startCrowd = (options: CrowdOptions): CrowdProcess => {
  const child = startProgram('load', ['benchmarks/load/main.ts', JSON.stringify(options)], {});
  const order = async (what: Order): Promise<Slice | null> => {
    child.send(what);
    const [report] = (await once(child, 'message')) as [Report];
    if (!report.ok) throw new Error(`${options.kind}: ${report.reason}`);
    return report.slice;
  };
  return {
    enter: async () => {
      await order({ do: 'enter' });
    },
    talk: async (seconds) => {
      const slice = await order({ do: 'talk', seconds });
      if (!slice) throw new Error('the crowd gave no figures');
      return slice;
    },
    stop: () => child.kill('SIGKILL'),
  };
};
