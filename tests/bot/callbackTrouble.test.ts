import { describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { logic } from '../../bot/logic.ts';
import { page } from '../../locales/page.ts';
import { fieldsOf, formPath, sendForm, shownBy, type Fields } from '../support/callbackKit.ts';
import { startKit, type Answer, type Kit } from '../support/serviceKit.ts';

const riet: Fields = { name: 'Riet', phone: '06 12 34 56 78', situation: 'Mijn man ligt op de grond en ademt niet meer.' };

const open = async (kit: Kit): Promise<Fields> => fieldsOf((await kit.call('GET', formPath)).text);
const follow = (kit: Kit, { headers }: Answer): Promise<Answer> => kit.call('GET', headers.get('location') ?? '');

describe('a form', () => {
  it('whose turn takes long is said to be in, with a way to its number', async () => {
    const kit = await startKit({}, async (context, turn) => {
      await sleep(3_000);
      await logic(context, turn);
    });
    const answer = await sendForm(kit.service.address, { ...(await open(kit)), ...riet });
    const early = await follow(kit, answer);
    expect(shownBy(early.text)).toContain(page['receipt.waiting']);
    expect(early.text).toContain(`href="${answer.headers.get('location')}"`);
    expect(shownBy((await follow(kit, answer)).text)).toMatch(/Het nummer van je vraag is ZG-\w{4}-\w{4}/);
    await kit.stop();
  });

  it('whose turn fails is said to be kept, and a person is asked to look', async () => {
    const kit = await startKit({}, () => Promise.reject(new Error('a fault of ours')));
    const answer = await sendForm(kit.service.address, { ...(await open(kit)), ...riet });
    expect(answer.status).toBe(303);
    await sleep(1_000);
    expect(shownBy((await follow(kit, answer)).text)).toContain('Je vraag is wel bewaard, en een adviseur kijkt ernaar.');
    await kit.stop();
  });

  it('that comes while the service is about to stop comes back whole, with the numbers for danger', async () => {
    const kit = await startKit({}, async (context, turn) => {
      await sleep(1_500);
      await logic(context, turn);
    });
    const [first, second] = [await open(kit), await open(kit)];
    expect((await sendForm(kit.service.address, { ...first, ...riet })).status).toBe(303);
    const stopping = kit.stop();
    const refused = await sendForm(kit.service.address, { ...second, ...riet });
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(fieldsOf(refused.text)).toEqual({ ...second, ...riet });
    expect(shownBy(refused.text)).toContain(page['form.trouble.busy']);
    expect(shownBy(refused.text)).toContain('Zeg wat er is en waar je bent.');
    await stopping;
  });
});
