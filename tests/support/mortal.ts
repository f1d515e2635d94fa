import type { PassPoint, CrashPoint } from '../../bot/crash.ts';
import type { Store } from '../../domain/store.ts';

/** The life of one process. */
interface Life {
  isOver: boolean;
}

/** Once its life is over, nobody hears from a process again, and it changes nothing any more. */
const within =
  (life: Life) =>
  async <Result>(act: () => Promise<Result>): Promise<Result> => {
    const forever = new Promise<never>(() => {});
    if (life.isOver) return forever;
    const result = await act();
    return life.isOver ? forever : result;
  };

const seenBy = (life: Life, store: Store): Store => {
  const alive = within(life);
  return {
    get: (kind, key) => alive(() => store.get(kind, key)),
    find: (kind, query) => alive(() => store.find(kind, query)),
    bring: (subjects) => alive(() => store.bring(subjects)),
    open: (stored, group) => alive(() => store.open(stored, group)),
    commit: (changes) => alive(() => store.commit(changes)),
    accept: (arrival) => alive(() => store.accept(arrival)),
    watch: (signal, since) => store.watch(signal, since),
    now: () => alive(() => store.now()),
    blindIndex: (field, value) => store.blindIndex(field, value),
    ping: () => alive(() => store.ping()),
    close: () => store.close(),
  };
};

/** Processes that can be told to die, one after the other on the same store. */
export class Mortal {
  #life: Life = { isOver: false };
  #diesAt: CrashPoint | null = null;

  /** The store as the next process sees it. */
  readonly seen = (store: Store): Store => {
    this.#life = { isOver: false };
    return seenBy(this.#life, store);
  };
  readonly crash: PassPoint = (point) => {
    if (point === this.#diesAt) this.die();
  };
  /** The process dies when it passes this point next. */
  diesAt(point: CrashPoint): void {
    this.#diesAt = point;
  }
  get isDead(): boolean {
    return this.#life.isOver;
  }
  die(): never {
    this.#diesAt = null;
    this.#life.isOver = true;
    throw new Error('the process is dead');
  }
}
