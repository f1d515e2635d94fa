const firstMs = 1_000;
const mostMs = 30_000;

/**
 * How long to wait after so many failures in a row: doubled each time, and somewhere between half of it and all of it, so that those
 * who lost their connection together do not come back together.
 * @param askedMs what the server asked for; never less than that
 */
export const pauseMs = (failures: number, random: number, askedMs = 0): number => {
  const most = Math.min(mostMs, firstMs * 2 ** Math.max(0, failures - 1));
  return Math.max(askedMs, Math.round(most * (0.5 + random / 2)));
};
