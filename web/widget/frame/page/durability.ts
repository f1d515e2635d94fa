/**
 * Whether this browser keeps a conversation until another day, as far as it can be known: it lets us write, and does not count us as a
 * guest on somebody else's site, whose storage some browsers clear when they close.
 */
export const keepsForLong = async (canWrite: boolean, isCarried: boolean): Promise<boolean> => {
  if (!canWrite) return false;
  if (!isCarried || typeof document.hasStorageAccess !== 'function') return true;
  return document.hasStorageAccess().catch(() => false);
};
