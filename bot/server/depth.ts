const quote = 0x22;
const backslash = 0x5c;

const isOpening = (byte: number): boolean => byte === 0x7b || byte === 0x5b;
const isClosing = (byte: number): boolean => byte === 0x7d || byte === 0x5d;

/** The place just after the string that starts at `start`. */
const afterString = (bytes: Uint8Array, start: number): number => {
  for (let at = start + 1; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === backslash) at++;
    else if (byte === quote) return at + 1;
  }
  return bytes.length;
};

/** Whether JSON (in UTF-8) nests deeper than `limit`. Only counts brackets outside strings, so that it can run before anything is parsed. */
export const isDeeperThan = (bytes: Uint8Array, limit: number): boolean => {
  let depth = 0;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    if (isOpening(byte) && ++depth > limit) return true;
    if (isClosing(byte)) depth--;
    at = byte === quote ? afterString(bytes, at) : at + 1;
  }
  return false;
};
