import { describe, expect, it } from '@jest/globals';
import { contactForm } from '../../dialogs/form/contactForm.ts';
import { purposes, register } from '../../domain/purposes.ts';

describe('the register of purposes', () => {
  it('names a purpose that exists for every field that is stored', () => {
    const named = Object.values(register).flatMap((fields) => Object.values(fields));
    expect(named.length).toBeGreaterThan(20);
    for (const purpose of named) expect(Object.keys(purposes)).toContain(purpose);
  });

  it('has every question of the first contact, and no question is asked that it does not have', () => {
    const stored = { ...register.contact, ...register.health };
    for (const { name } of contactForm.fields) expect(stored).toHaveProperty(name);
  });

  it('asks for no more than the statement says: name, phone, e-mail and a short account', () => {
    expect(contactForm.fields.filter((field) => !field.onDemand).map((field) => field.name)).toEqual([
      'name',
      'phone',
      'email',
      'situation',
    ]);
  });
});
