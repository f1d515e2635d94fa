/** One row of figures; `ours` is the name of our own. */
export interface Row {
  name: string;
  perSecond: number | null;
  p50Ms: number | null;
  p99Ms: number | null;
  [figure: string]: number | string | boolean | null;
}
export interface Result {
  case: string;
  machine: string;
  rows: Row[];
}

const shown = (value: Row[string] | undefined): string => {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'number') return String(value);
  return value >= 100 || Number.isInteger(value) ? Math.round(value).toLocaleString('en-GB') : value.toFixed(2);
};

/** The figures as a table for people. */
export const tableOf = ({ case: name, machine, rows }: Result): string => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = [columns, ...rows.map((row) => columns.map((column) => shown(row[column])))];
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  const lines = cells.map((line) =>
    line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  );
  return [`${name} on ${machine}`, '', ...lines, ''].join('\n');
};
