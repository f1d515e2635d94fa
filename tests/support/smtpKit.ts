import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What a server does with a mail. `cut`: takes all of it and hangs up without an answer. */
export type Manner = 'take' | 'cut' | 421 | 450 | 550;

export interface SmtpKit {
  url: string;
  /** Mails that were taken in whole, whether that was said or not. */
  received: { to: string[]; text: string }[];
  /** What is done with the next mails, in order; after that each is taken. */
  manners: Manner[];
  stop(): Promise<void>;
}

const refusal = (code: number): Error => Object.assign(new Error('not now'), { responseCode: code });

/** A real SMTP server on a free port. */
export const startSmtp = async (): Promise<SmtpKit> => {
  const received: SmtpKit['received'] = [];
  const manners: Manner[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, answer) => {
      const [manner] = manners;
      if (typeof manner !== 'number') return answer();
      manners.shift();
      answer(refusal(manner));
    },
    onData: (stream, session, answer) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), text: Buffer.concat(chunks).toString() });
        if (manners.shift() === 'cut')
          for (const connection of server.connections) (connection as unknown as { _socket: { destroy(): void } })._socket.destroy();
        else answer();
      });
    },
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    ...{ url: `smtp://127.0.0.1:${port}`, received, manners },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
