import { describe, expect, it } from '@jest/globals';
import { amend, fill, flag } from '../../domain/dossier.ts';
import type { DossierContact, DossierHealth } from '../../domain/dossier.ts';

const contact: DossierContact = {
  name: 'Riet',
  phone: null,
  email: null,
  bestTime: null,
  preference: 'chat',
  notGiven: [],
  unconfirmed: ['name', 'situation'],
  notOwn: [],
  amendments: [],
};
const health: DossierHealth = { situation: 'hij slaat me', relation: null, flags: ['crisis', 'unconfirmed'], remarks: [], amendments: [] };
const opened = { id: 'd', reference: 'ZG-1', contact, health };
const at = new Date('2026-02-03T09:00:00Z');

describe('a dossier that an alarm opened, filled by the intake that goes on', () => {
  const gathered = {
    contact: { ...contact, phone: '+31612345678', preference: 'phone' as const, unconfirmed: [] },
    health: { ...health, flags: ['crisis' as const] },
  };

  it('holds what was gathered by then, and stays the same dossier', () =>
    expect(fill(opened, gathered)).toEqual({ id: 'd', reference: 'ZG-1', ...gathered }));

  it('keeps the later words that were added to it', () => {
    const amended = amend(amend(opened, 'email', 'riet@voorbeeld.nl', at, 'm1'), 'situation', 'hij is nu weg', at, 'm2');
    const filled = fill(amended, gathered);
    expect(filled.contact.amendments).toEqual(amended.contact.amendments);
    expect(filled.health.amendments).toEqual(amended.health.amendments);
  });

  it('takes what became known about the person', () =>
    expect(flag(fill(opened, gathered), ['minor', 'crisis']).health.flags).toEqual(['crisis', 'minor']));
});
