/** A name as it is compared: without regard to capitals, accents and signs; null where nothing is left of it. */
export const foldName = (name: string): string | null => {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain === '' ? null : plain;
};
