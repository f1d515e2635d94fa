/** Resolves after so long, and holds no process back. */
export const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());
