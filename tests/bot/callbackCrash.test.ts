import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fieldsOf, formPath, listOf, sendForm, type Fields } from '../support/callbackKit.ts';
import { mongoSuite, shareReplicaSet, type ReplicaSet } from '../support/mongo.ts';
import { callAt } from '../support/serviceKit.ts';
import { freePort, startServer } from '../support/serverProcess.ts';

let set: Pick<ReplicaSet, 'uri' | 'stop'> | undefined;
const onMongo = mongoSuite('the call-back form, after a crash');
const folders: string[] = [];
beforeAll(async () => {
  if (onMongo) set = await shareReplicaSet();
}, 60_000);
afterAll(async () => {
  await set?.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const placeOf = (uri: string | undefined): Fields => {
  const folder = mkdtempSync(join(tmpdir(), 'form-'));
  folders.push(folder);
  return { DATA_DIR: folder, LOG_LEVEL: 'error', ...(uri !== undefined && { MONGODB_URI: uri }) };
};

describe.each([
  ['SQLite', it, (_name: string): string | undefined => undefined],
  ['MongoDB', onMongo ? it : it.skip, (name: string) => set?.uri(name)],
])('a form that was sent just before the process died, on %s', (_engine, test, uriOf) => {
  test.each(['after-inbox', 'before-commit', 'after-commit'])(
    'at %s, is handed in once by the next, however often it is sent again',
    async (point) => {
      const place = placeOf(uriOf(point));
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
});
