import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { runCommand } from '../../scripts/testing/runCommand.ts';
import type { Row } from '../result.ts';

const tool = 'lighthouse@13.5.0';

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null }>;
}

/** Out of 100; what took points away is named beside it. */
const scoresOf = ({ categories, audits }: Report): Pick<Row, string> => {
  const score = (name: string): number | null => Math.round((categories[name]?.score ?? Number.NaN) * 100);
  const lost = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(({ id }) => id),
  );
  return { accessibility: score('accessibility'), bestPractices: score('best-practices'), note: lost.join(', ') };
};

/** What Lighthouse finds of an address, as a phone. It comes from the registry for this; where it cannot come or run, the row says so. */
export const lighthouseRow = async (name: string, address: string, chromium: string): Promise<Row> => {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const report = join(folder, 'report.json');
  const row = { name, perSecond: null, p50Ms: null, p99Ms: null };
  const env = {
    ...process.env,
    CHROME_PATH: chromium,
    PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter), // it needs our Node
  };
  const npm = process.env['npm_execpath'];
  if (npm === undefined) return { ...row, note: 'not run: start this by npm' };
  try {
    const { ok, output } = await runCommand(
      [
        ...[npm, 'exec', '--yes', '--', tool, address, '--quiet', '--output=json', `--output-path=${report}`],
        ...['--only-categories=accessibility,best-practices', '--chrome-flags=--headless=new --no-sandbox --disable-gpu'],
      ],
      env,
    );
    if (!ok) return { ...row, note: `not run: ${output.trim().split('\n').at(-1)}` };
    return { ...row, ...scoresOf(JSON.parse(readFileSync(report, 'utf8')) as Report) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
