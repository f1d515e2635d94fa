import type { Doubt } from './formState.ts';

/** Of the two addresses that were put, the one whose provider is named; else the one as written, at the provider that is named. */
export const namedAddress = ({ field, value, written = value }: Doubt, provider: string | undefined): string | undefined => {
  if (field !== 'email' || provider === undefined) return undefined;
  return [value, written].find((address) => address.endsWith(`@${provider}`)) ?? `${written.slice(0, written.indexOf('@'))}@${provider}`;
};
