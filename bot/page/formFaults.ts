import type { FormFault } from '../../dialogs/callback/typed.ts';
import { escaped, html, say, type Html } from './html.ts';

export const faultText = ({ key, values = {} }: FormFault): Html =>
  say(key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, html`<b class="typed">${escaped(String(value))}</b>`])));

/** What there is to look at once more, each with a way to its field. It has the focus when the page opens. */
export const faultSummary = (
  faults: readonly FormFault[],
  takesFocus: boolean,
): Html => html`<section class="faults" tabindex="-1" aria-labelledby="faults-heading"${takesFocus ? html` autofocus` : html``}>
<h2 id="faults-heading">${say('form.heading.faults')}</h2>
<p>${say('form.label.notSent')}</p>
<ul>
${faults.map((fault) => html`<li><a href="#${escaped(fault.field)}">${faultText(fault)}</a></li>`)}
</ul>
</section>`;
