/** The places where a process may be ended to prove that nothing is lost there; see the message flow in `docs`. */
export const crashPoints = ['after-inbox', 'before-commit', 'after-commit', 'before-send', 'after-send'] as const;
export type CrashPoint = (typeof crashPoints)[number];
/** Says that a point is being passed. */
export type PassPoint = (point: CrashPoint) => void;

const passNothing: PassPoint = () => {};
const isPoint = (name: string): name is CrashPoint => (crashPoints as readonly string[]).includes(name);

/** Reads `point:n`, n ≥ 1. Throws a sentence that names the setting otherwise. */
export const parseCrashAt = (setting: string): { point: CrashPoint; at: number } => {
  const [point = '', count = ''] = setting.split(':');
  if (!isPoint(point) || !/^[1-9]\d{0,8}$/.test(count)) {
    throw new Error(`CRASH_AT must be point:n, n at least 1, with one of the points ${crashPoints.join(', ')}`);
  }
  return { point, at: Number(count) };
};

/**
 * Ends the process without any goodbye at the n-th passing of a named point.
 * @param setting `CRASH_AT` (`point:n`), null when it is off: then passing costs nothing.
 * @param end for tests; otherwise SIGKILL to this process.
 */
export const createCrash = (setting: string | null, end: () => void = () => process.kill(process.pid, 'SIGKILL')): PassPoint => {
  if (setting === null) return passNothing;
  const { point, at } = parseCrashAt(setting);
  let passed = 0;
  return (here) => {
    if (here === point && ++passed === at) end();
  };
};
