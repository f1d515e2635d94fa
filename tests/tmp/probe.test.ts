import { it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { houseRules } from '../support/houseRules.ts';
import { TalkInMemory } from '../support/talkInMemory.ts';
import { understand } from '../../bot/logic.ts';

it('probes', async () => {
  const scripts = JSON.parse(readFileSync('/tmp/probe.json', 'utf8')) as (string[] | { explicit: string[] })[];
  let out = '';
  for (const each of scripts) {
    const script = Array.isArray(each) ? each : each.explicit;
    const talk = new TalkInMemory({ ...houseRules, healthGround: Array.isArray(each) ? 'contract' : 'explicit_consent' });
    await talk.hear({ type: 'start', text: '' });
    out += '\n=== ' + JSON.stringify(each) + '\n';
    for (const text of script) {
      const { asked, over } = talk.memory;
      const { control, intent, also, slots, problem } = understand(text, over ?? asked);
      out += `> ${text}   [${over ?? asked}: ${JSON.stringify({ control, intent, also, slots, problem })}]\n`;
      const said = await talk.hear({ type: 'message', text });
      for (const { text: t } of said) out += '   ' + t.replaceAll('\n', '\n   ').slice(0, 700) + '\n';
    }
    out += JSON.stringify(talk.memory.draft) + '\n' + JSON.stringify(talk.dossier) + '\n' + JSON.stringify(talk.handoffs) + '\n';
  }
  process.stdout.write(out);
});
