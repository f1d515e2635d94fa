/** What of the browser's storage is used. */
export interface KeyStore {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}
/** Texts under names, in this browser for as long as it lets us. */
export interface Cupboard {
  read(name: string): string | null;
  write(name: string, text: string): void;
  remove(name: string): void;
  names(): string[];
  /** Whether what is written is still there tomorrow, as far as the browser says. */
  lasts(): boolean;
}

const prefix = 'zorggenoot.';

const attempt = <T>(act: () => T, otherwise: T): T => {
  try {
    return act();
  } catch {
    return otherwise;
  }
};

/**
 * The only place that touches storage. A browser may forbid it, empty it at any moment or have no room: what it does not take is kept
 * in memory, for as long as the page lives.
 * @param find gives the browser's store; throws where it is blocked
 */
export const openCupboard = (find: () => KeyStore): Cupboard => {
  const memory = new Map<string, string>();
  const store = attempt<KeyStore | null>(find, null);
  const names = (): string[] => {
    if (!store) return [];
    const keys = attempt(() => Array.from({ length: store.length }, (_, at) => store.key(at)), []);
    return keys.flatMap((key) => (key?.startsWith(prefix) ? [key.slice(prefix.length)] : []));
  };
  const put = (name: string, text: string): boolean =>
    attempt(() => {
      store?.setItem(prefix + name, text);
      return store !== null;
    }, false);
  const remove = (name: string): void => {
    memory.delete(name);
    attempt(() => store?.removeItem(prefix + name), undefined);
  };
  return {
    read: (name) => memory.get(name) ?? attempt(() => store?.getItem(prefix + name) ?? null, null),
    write: (name, text) => {
      if (put(name, text)) memory.delete(name);
      else memory.set(name, text);
    },
    remove,
    names: () => [...new Set([...memory.keys(), ...names()])],
    lasts: () => {
      const works = put('trial', '1');
      remove('trial');
      return works;
    },
  };
};

/** The name under which a key of the browser's storage is known here; null for one that is not ours. */
export const nameOfKey = (key: string | null): string | null => (key?.startsWith(prefix) ? key.slice(prefix.length) : null);
