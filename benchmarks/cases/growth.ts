import { copyOfDossiers } from '../dossiers/dossierStore.ts';
import type { Slice } from '../load/crowd.ts';
import { startCrowd } from '../load/startCrowd.ts';
import type { CrowdProcess } from '../load/startCrowd.ts';
import { median } from '../median.ts';
import { startOurs } from '../processes/startOurs.ts';
import type { Row } from '../result.ts';

const few = 1_000;
const many = 200_000;
const pairs = 12;
const sliceSeconds = 5;
const warmUpSeconds = 4;

interface Side {
  dossiers: number;
  crowd: CrowdProcess;
  slices: Slice[];
  stop(): Promise<void>;
}

const prepare = async (dossiers: number): Promise<Side> => {
  const { folder, remove } = await copyOfDossiers(dossiers, `run-${dossiers}`);
  const server = await startOurs({ DATA_DIR: folder });
  const crowd = startCrowd({ kind: 'intake', port: server.port, connections: 32, visitors: 2_016 });
  console.error(`warming up with ${dossiers} dossiers …`);
  await crowd.enter();
  await crowd.talk(warmUpSeconds);
  return {
    ...{ dossiers, crowd, slices: [] },
    stop: async () => {
      crowd.stop();
      await server.stop();
      remove();
    },
  };
};

const rowOf = (name: string, { dossiers, slices }: Side): Row => ({
  name,
  perSecond: median(slices.map(({ perSecond }) => perSecond)),
  p50Ms: median(slices.map(({ p50Ms }) => p50Ms)),
  p99Ms: median(slices.map(({ p99Ms }) => p99Ms)),
  dossiers,
});

/**
 * Turns a second with few and with many dossiers stored: both servers are up and talked to in turn in short slices, and each pair of
 * neighbouring slices gives one ratio, because a host's speed drifts by the minute.
 */
export const measureGrowth = async (): Promise<Row[]> => {
  const sides: Side[] = [];
  try {
    const small = await prepare(few);
    sides.push(small);
    const large = await prepare(many);
    sides.push(large);
    for (let pair = 1; pair <= pairs; pair += 1) {
      console.error(`pair ${pair} of ${pairs} …`);
      const order = pair % 2 === 0 ? [large, small] : [small, large];
      for (const { crowd, slices } of order) slices.push(await crowd.talk(sliceSeconds));
    }
    const ratios = large.slices.map(({ perSecond }, at) => perSecond / (small.slices[at]?.perSecond ?? Number.NaN));
    return [{ ...rowOf('ours', large), ratioToFew: median(ratios) }, rowOf('ours, few dossiers', small)];
  } finally {
    for (const { stop } of sides) await stop();
  }
};
