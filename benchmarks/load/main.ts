// The process that makes the load; the benchmark starts it on a processor of its own and gives it orders.
import { Crowd } from './crowd.ts';
import { createEchoVisitor } from './echoVisitor.ts';
import { createIntakeVisitor } from './intakeVisitor.ts';
import type { CrowdOptions, Order, Report, VisitorKind } from './protocol.ts';
import { createSdkVisitor } from './sdkVisitor.ts';
import type { Visitor } from './visitor.ts';

const makers: Record<VisitorKind, (number: number) => Visitor> = {
  echo: createEchoVisitor,
  sdk: createSdkVisitor,
  intake: createIntakeVisitor,
};

const { kind, port, connections, visitors } = JSON.parse(process.argv[2] ?? '{}') as CrowdOptions;
const crowd = new Crowd(
  port,
  connections,
  Array.from({ length: visitors }, (_, number) => makers[kind](number)),
);

const obey = async (order: Order): Promise<Report> => {
  try {
    if (order.do === 'talk') return { ok: true, slice: await crowd.talk(order.seconds) };
    await crowd.enter();
    return { ok: true, slice: null };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
};

process.on('message', (order: Order) => void obey(order).then((report) => process.send?.(report)));
process.once('disconnect', () => process.exit());
