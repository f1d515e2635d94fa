import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areInstalled, installStep } from '../../scripts/testing/clientPackages.ts';
import { findChromium } from '../../scripts/testing/findChromium.ts';
import { launchChromium } from '../../tests/clients/support/launchChromium.ts';
import { lighthouseRow } from '../browser/lighthouse.ts';
import { servePeerSite } from '../browser/peerSite.ts';
import { layPhoneLine } from '../browser/phoneLine.ts';
import { visit, type Visit } from '../browser/visit.ts';
import { median } from '../median.ts';
import { startOurs } from '../processes/startOurs.ts';
import type { Row } from '../result.ts';

const clients = 'tests/clients';
const roundsInAll = 3;
const contestants = { ours: 'ours', 'Web Chat full': 'full', 'Web Chat minimal': 'minimal' } as const;
type Name = keyof typeof contestants;
const names = Object.keys(contestants) as Name[];
type Rounds = Record<Name, Visit[]>;

const prepare = async (): Promise<string> => {
  const chromium = findChromium(process.env);
  if (chromium === null) throw new Error('There is no Chromium. Install one, or name it in CHROMIUM_PATH.');
  if (areInstalled(clients)) return chromium;
  console.error(`Installing the packages of ${clients} (once) …`);
  const { tally, report } = await installStep(clients, process.env['npm_execpath'] ?? 'npm', process.env).run();
  if (tally.failed > 0) throw new Error(report);
  return chromium;
};

const rowOf = (name: Name, rounds: readonly Visit[]): Row => {
  const middle = (figure: keyof Visit): number => median(rounds.map((round) => round[figure]));
  const firstBotLineMs = middle('firstBotLineMs');
  return {
    ...{ name, perSecond: null, p50Ms: firstBotLineMs, p99Ms: null, firstBotLineMs },
    kilobytes: middle('kilobytes'),
    requests: middle('requests'),
    scriptMs: middle('scriptMs'),
    memoryMb: middle('memoryMb'),
  };
};

/** The rows, ours with how it stands to each other: medians of the rounds' ratios. */
const rowsOf = (rounds: Rounds): Row[] => {
  const ratio = (figure: keyof Visit, to: Name): number =>
    median(rounds.ours.map((ours, at) => (rounds[to][at]?.[figure] ?? Number.NaN) / ours[figure]));
  const compared = {
    timesFewerBytesThanFull: ratio('kilobytes', 'Web Chat full'),
    timesFewerBytesThanMinimal: ratio('kilobytes', 'Web Chat minimal'),
    timesSoonerThanFull: ratio('firstBotLineMs', 'Web Chat full'),
    timesSoonerThanMinimal: ratio('firstBotLineMs', 'Web Chat minimal'),
  };
  return names.map((name) => ({ ...rowOf(name, rounds[name]), ...(name === 'ours' && compared) }));
};

/**
 * A visitor with a slow phone on a slow line who opens the chat on a site: our chat, and Microsoft's Web Chat over its own Direct Line client,
 * all with the same service. The contestants take turns, because a host's speed drifts by the minute.
 */
export const measureWidget = async (): Promise<Row[]> => {
  const chromium = await prepare();
  const folder = mkdtempSync(join(tmpdir(), 'bench-widget-'));
  const line = layPhoneLine();
  const [serviceDoor, siteDoor] = [await line.door(), await line.door()];
  const server = await startOurs({ DATA_DIR: folder, PUBLIC_URL: serviceDoor.address });
  serviceDoor.leadTo(server.port);
  const site = await servePeerSite(serviceDoor.address);
  siteDoor.leadTo(site.port);
  const browser = await launchChromium(chromium);
  try {
    await fetch(`http://127.0.0.1:${server.port}/widget.js`); // the very first visitor waits until it is bundled
    const rounds: Rounds = { ours: [], 'Web Chat full': [], 'Web Chat minimal': [] };
    for (let round = 1; round <= roundsInAll; round += 1) {
      for (const name of names) {
        console.error(`round ${round} of ${roundsInAll}: ${name} …`);
        const address = `${siteDoor.address}/${contestants[name]}`;
        rounds[name].push(await visit({ browser, line, service: `http://127.0.0.1:${server.port}`, address }));
      }
    }
    console.error('Lighthouse …');
    return [
      ...rowsOf(rounds),
      await lighthouseRow('Lighthouse, our page', `${serviceDoor.address}/`, chromium),
      await lighthouseRow('Lighthouse, the frame', `${serviceDoor.address}/widget/frame`, chromium),
    ];
  } finally {
    await browser.close();
    line.close();
    site.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
