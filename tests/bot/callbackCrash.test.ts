import { describe, expect } from '@jest/globals';
import { fieldsOf, formPath, listOf, sendForm } from '../support/callbackKit.ts';
import { crashPlaces } from '../support/crashPlaces.ts';
import { callAt } from '../support/serviceKit.ts';
import { freePort, startServer } from '../support/serverProcess.ts';

describe.each(crashPlaces('the call-back form, after a crash'))(
  'a form that was sent just before the process died, on %s',
  (_engine, test, placeOf) => {
    test.each(['after-inbox', 'before-commit', 'after-commit'])(
      'at %s, is handed in once by the next, however often it is sent again',
      async (point) => {
        const place = placeOf(point);
        const port = await freePort();
        const first = startServer(port, { ...place, CRASH_AT: `${point}:1` });
        await first.ready();
        const form = { ...fieldsOf((await callAt(first.address, 'GET', formPath)).text), name: 'Riet', phone: '0612345678', offers: 'Ja' };
        await sendForm(first.address, form).catch(() => 'no answer');
        expect(await first.ended).toBe('SIGKILL');

        const next = startServer(port, place);
        await next.ready();
        const answers = await Promise.all([sendForm(next.address, form), sendForm(next.address, form)]);
        expect(answers.map(({ status }) => status)).toEqual([303, 303]);
        const receipt = await callAt(next.address, 'GET', answers[0]?.headers.get('location') ?? '');
        const dossiers = await listOf(place, 'dossiers');
        expect(dossiers).toMatchObject([{ contact: { name: 'Riet', phone: '+31612345678' } }]);
        expect(receipt.text).toContain(dossiers[0]?.['reference']);
        expect(await listOf(place, 'handoffs')).toHaveLength(1);
        expect(await listOf(place, 'consents')).toHaveLength(1);
        next.kill('SIGTERM');
        await next.ended;
      },
      60_000,
    );
  },
);
