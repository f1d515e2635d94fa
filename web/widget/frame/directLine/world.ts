/** A WebSocket as far as it is used: what comes is told to a `SocketEars`. */
export interface Socket {
  send(text: string): void;
  close(): void;
}
export interface SocketEars {
  opened(): void;
  received(text: string): void;
  /** Once, also when it never opened. */
  closed(): void;
}

/** What the client needs of the browser. Tests give it another one. */
export interface World {
  fetch(address: string, request: RequestInit): Promise<Response>;
  openSocket(address: string, ears: SocketEars): Socket;
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 to 1. */
  random(): number;
  newId(): string;
  /** Acts later, unless what it gives is called before. */
  later(ms: number, act: () => void): () => void;
  /** Lets one tab at a time do something, where the browser can see to that. */
  alone<T>(act: () => Promise<T>): Promise<T>;
}
