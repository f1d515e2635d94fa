// Measures: `npm run -s bench -- CASE`. A table for people on standard error, one JSON object on standard output.
import { findMongod } from '../scripts/testing/findMongod.ts';
import { measureGrowth } from './cases/growth.ts';
import { measureOffice } from './cases/office.ts';
import { measureRights } from './cases/rights.ts';
import { measureStart } from './cases/start.ts';
import { measureTurn } from './cases/turn.ts';
import { measureUnderstanding } from './cases/understand.ts';
import { measureWidget } from './cases/widget.ts';
import { machine } from './machine.ts';
import { tableOf } from './result.ts';
import type { Row } from './result.ts';

const cases: Record<string, () => Promise<Row[]>> = {
  turn: () => measureTurn(findMongod(process.env)),
  start: measureStart,
  growth: measureGrowth,
  understand: measureUnderstanding,
  widget: measureWidget,
  rights: measureRights,
  office: () => measureOffice(findMongod(process.env)),
};

const name = process.argv[2] ?? '';
const measure = cases[name];
if (measure) {
  const result = { case: name, machine: machine(), rows: await measure() };
  console.error(`\n${tableOf(result)}`);
  console.log(JSON.stringify(result));
} else {
  console.error(`Which case? One of: ${Object.keys(cases).join(', ')}.`);
  process.exitCode = 1;
}
