// Runs first in each worker of jest. jest-light-runner answers whichever worker asks first by telling all of them what they need to know;
// one that does not listen yet would miss that, get no other answer, and wait for ever. So it is kept here until it is asked for.
const { send } = process;
let kept: unknown;

const isData = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'jest-light-runner-worker-data';

if (send) {
  process.on('message', (message) => {
    if (isData(message)) kept = message;
  });
  const answer = (): void => void process.emit('message', kept, undefined);
  process.send = (message: unknown, ...rest: unknown[]): boolean => {
    if (message !== 'jest-light-runner-get-worker-data' || kept === undefined)
      return Reflect.apply(send, process, [message, ...rest]) as boolean;
    setImmediate(answer);
    return true;
  };
}
