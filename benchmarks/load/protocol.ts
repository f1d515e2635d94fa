import type { Slice } from './crowd.ts';

export type VisitorKind = 'echo' | 'sdk' | 'intake';

/** What the process that makes the load is started with. */
export interface CrowdOptions {
  kind: VisitorKind;
  port: number;
  connections: number;
  visitors: number;
}
/** What it is told over its channel, and what it answers; one answer to each order. */
export type Order = { do: 'enter' } | { do: 'talk'; seconds: number };
export type Report = { ok: true; slice: Slice | null } | { ok: false; reason: string };
