import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { logic } from '../../bot/logic.ts';
import { mask } from '../../domain/masking.ts';
import { run } from '../support/processKit.ts';
import { nastyStrings } from '../support/nastyStrings.ts';
import { startKit, type Kit, type Session } from '../support/serviceKit.ts';
import { openStream, streamUrlOf } from '../support/streamClient.ts';

let kit: Kit;
let session: Session;
beforeAll(async () => {
  kit = await startKit({ RATE_POST_BURST: '1000', RATE_SESSIONS_PER_MINUTE: '1000' });
  session = await kit.session();
});
afterAll(() => kit.stop());

describe('what is typed', () => {
  it('is tried in sixty ways', () => {
    expect(new Set(nastyStrings.map(([, text]) => text)).size).toBe(60);
  });

  it.each(nastyStrings)('comes back as it was typed: %s', async (attempt, text) => {
    const kept = mask(text).text;
    const message = { type: 'message', text, value: text, channelData: { clientActivityID: attempt, hacked: text }, from: { id: text } };
    const posted = await kit.post(session, message);
    expect(posted.status).toBe(200);
    const { activities } = await kit.read(session);
    const line = activities.find(({ id }) => id === posted.body['id']);
    expect(line).toMatchObject({ text: kept, textFormat: 'plain', channelData: { clientActivityID: attempt } });
    expect(activities.some(({ replyToId, text: answer }) => replyToId === posted.body['id'] && answer.endsWith(kept))).toBe(true);
    expect(posted.headers.get('content-type')).toBe('application/json; charset=utf-8');
    // The same sending again is the same message.
    expect((await kit.post(session, message)).body['id']).toBe(posted.body['id']);
  });

  it('comes on the stream as it was typed', async () => {
    const stream = await openStream(await streamUrlOf(kit, session));
    const { activities } = await kit.read(session);
    await stream.hears(activities.at(-1)?.text ?? '');
    expect(stream.heard()).toEqual(activities);
    stream.close();
  });

  it.each(nastyStrings)('is no client id, credential, token or watermark that breaks something: %s', async (_attempt, text) => {
    const id = text.slice(0, 256);
    expect((await kit.post(session, { type: 'message', text: 'dag', channelData: { clientActivityID: id } })).status).toBe(200);
    const back = await kit.call('POST', '/widget/session', { body: { resume: text } });
    expect([back.status, back.body['resume'] === text]).toEqual([200, false]);
    const percents = Buffer.from(text)
      .toString('latin1')
      .replaceAll(/[^\w-]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
    const path = `/v3/directline/conversations/${session.conversationId}/activities?watermark=${percents}`;
    expect((await kit.call('GET', path, { token: session.token })).status).toBe(400);
    expect(Object.prototype).not.toHaveProperty('hacked');
  });

  it('is one line of JSON a document for the office, whatever is in it', async () => {
    const { code, out } = await run('bot/admin.ts', { args: ['conversations'], env: { DATA_DIR: kit.folder } });
    expect(code).toBe(0);
    for (const line of out.trim().split('\n')) expect(() => JSON.parse(line) as unknown).not.toThrow();
  });
});

describe('an account of the situation', () => {
  /** What holds no word, or is read as an address that is not whole, is asked about again. */
  const noAccount = new Set(['a comment that swallows', 'a query for documents', 'halves in the wrong order', 'a family in one sign']);
  const alsoNone = new Set(['brackets without an end', 'nothing that can be seen', 'signs that are worst for a reader of patterns']);
  const told = nastyStrings.filter(([attempt]) => !noAccount.has(attempt) && !alsoNone.has(attempt));

  it('stands in the dossier as it was typed, apart from spaces around it', async () => {
    const own = await startKit({ RATE_SESSIONS_PER_MINUTE: '1000' }, logic);
    const tell = async ([attempt, text]: (typeof told)[number]): Promise<[string, string]> => {
      const visitor = await own.session();
      await own.greeting(visitor);
      const heard: string[] = [];
      for (const says of ['Riet', 'overslaan', 'overslaan', text, 'ja', 'nee'])
        heard.push((await own.say(visitor, says)).at(-1)?.text ?? '');
      const reference = /ZG-\w{4}-\w{4}/.exec(heard.join('\n'))?.[0];
      if (reference === undefined) throw new Error(`${attempt}: ${heard.at(-1)}`);
      return [reference, mask(text).text.trim()];
    };
    const typed = new Map<string, string>();
    for (const each of told) typed.set(...(await tell(each)));
    const { out } = await run('bot/admin.ts', { args: ['dossiers'], env: { DATA_DIR: own.folder } });
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
    const kept = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { reference: string; situation: string });
    expect(new Map(kept.map(({ reference, situation }) => [reference, situation]))).toEqual(typed);
    await own.stop();
  }, 30_000);
});
