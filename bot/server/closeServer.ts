import { once } from 'node:events';
import type { Server } from 'node:http';

/** Answers that are under way get this long. */
const finishWithinMs = 2_000;
const lookEveryMs = 20;

/** Closes a server: no new connections, idle ones at once, the others after their answer. */
export const closeServer = async (http: Server): Promise<void> => {
  const closed = once(http, 'close');
  http.close();
  const closeIdle = setInterval(() => http.closeIdleConnections(), lookEveryMs);
  const closeAll = setTimeout(() => http.closeAllConnections(), finishWithinMs);
  await closed;
  clearInterval(closeIdle);
  clearTimeout(closeAll);
};
