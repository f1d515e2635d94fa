import type { Deed } from '../../domain/staff.ts';
import type { Office } from './office.ts';
import { perform } from './perform.ts';

/**
 * Writes down that somebody reads, in their own chain, before they see anything: no reading without an audit event (NEN 7513).
 * @param act `noun.pastTense`
 * @throws Forbidden when they may not read this
 */
export const noteReading = (office: Office, deed: Deed, act: string, about: string | null = null): Promise<void> =>
  perform(office, deed, () => Promise.resolve({ act, about, changes: [], result: undefined }));
