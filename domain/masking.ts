import type { Masked } from './conversation.ts';
export const mask = (text: string): { text: string; masked: Masked[] } => ({ text, masked: [] });
