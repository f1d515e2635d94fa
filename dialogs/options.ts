import type { Key } from '../locales/nl.ts';
import { sentence } from '../locales/sentence.ts';
import type { Option } from './memory.ts';

export const option = (key: Extract<Key, `button.${string}`>, means: string): Option => ({ title: sentence(key), means });
