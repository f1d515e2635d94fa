import type { Connection } from './connection.ts';
import { demand } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/** Sends a message to a server that sends it back. */
export const createEchoVisitor = (number: number): Visitor => {
  let said = 0;
  return {
    enter: () => Promise.resolve(),
    async turn(connection: Connection) {
      said += 1;
      const text = `Ik ben bezoeker ${number} en dit is bericht ${said}.`;
      const { status, body } = await connection.post('/api/messages', JSON.stringify({ type: 'message', text }));
      demand(status === 200 && body === JSON.stringify({ text }), 'the echo must be what was said', body);
    },
  };
};
