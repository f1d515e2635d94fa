import { createInterface } from 'node:readline';
import { TurnAdapter } from './bot/turn/adapter.ts';
import { CollectedTurn } from './bot/turn/collectedTurn.ts';
import { createLogic } from './dialogs/conversation.ts';
import { heardId } from './domain/conversation.ts';
import { mask } from './domain/masking.ts';
const U: any = await import("./dialogs/understanding/understand.ts");
const understand = U.understand;
const logic = createLogic((t, s) => { const u = understand(t, s); if (process.env.SHOW) console.log('   ~', s, JSON.stringify(u)); return u; });
const adapter = new TurnAdapter();
let state: any = { dialogs: {} }; let n = 0, m = 0, ref = 0; let dossier: string | null = null;
const rules: any = { replyWithin: 'binnen twee werkdagen', draftHours: 72, contactMail: 'info@zorggenoot.nl', contactPhone: null, statementUrl: 'http://localhost:3978/#privacy', statementVersion: '2023-05-01', healthGround: process.env.HEALTH ?? 'contract', language: 'nl', crisisNumbers: { checkedOn: null, emergency: '112', suicide: '113', suicideChat: '113.nl', safeAtHome: '0800-2000', listening: '088 0767 000', children: '0800-0432' } };
const go = async (type: any, text: string) => {
  n++;
  const masked = mask(text);
  const t = new CollectedTurn({ now: new Date(), channel: 'terminal', conversation: 'c', heard: { type, text: masked.text, masked: masked.masked, messageId: heardId('c', n), lapsed: false }, rules, state: JSON.parse(JSON.stringify(state)), identifiers: { newId: () => `id${++m}`, newReference: () => `ZG-${++ref}` }, firstNumber: 1, dossier } as any);
  await adapter.run(t, logic);
  state = JSON.parse(JSON.stringify(t.state));
  if (t.opened) { dossier = t.opened.id; console.log('   * DOSSIER', JSON.stringify(t.opened)); }
  for (const c of t.consents) console.log('   * CONSENT', JSON.stringify(c));
  for (const h of t.handoffs) console.log('   * HANDOFF', JSON.stringify(h));
  for (const a of t.amendments) console.log('   * AMEND', JSON.stringify(a));
  for (const a of t.redactions) console.log('   * REDACT', JSON.stringify(a));
  for (const s of t.said) console.log(s.text.split('\n').map((l) => '  B: ' + l).join('\n') + (s.actions.length ? '\n     [' + s.actions.map((a) => a.title).join('] [') + ']' : ''));
};
await go('start', '');
for await (const line of createInterface({ input: process.stdin })) { console.log('> ' + line); await go(line === '/resume' ? 'resume' : 'message', line); }
