import type { FormFault, TypedField } from '../../dialogs/callback/typed.ts';
import { yesNo, type YesNo } from '../../domain/callback.ts';
import { escaped, html, type Html } from './html.ts';
import { faultText } from './formFaults.ts';

const nothing = html``;

/** A field in which something is typed. */
export interface Box {
  field: TypedField;
  label: Html;
  hint?: Html;
  /** How it is filled in: attributes of the element. */
  attributes: Html;
  /** Lines it shows at once; one where it is not said. */
  rows?: number;
}
/** What was filled in before, and what there is to look at. */
export interface Filled {
  text: Readonly<Record<TypedField, string>>;
  faults: readonly FormFault[];
}

const faultOf = (field: FormFault['field'], faults: readonly FormFault[]): FormFault | undefined =>
  faults.find((fault) => fault.field === field);
const idOf = (field: string, part: string): Html => escaped(`${field}-${part}`);
const faultHtml = (fault: FormFault | undefined): Html =>
  fault ? html`<p class="fault" id="${idOf(fault.field, 'fault')}">${faultText(fault)}</p>` : nothing;
const described = (field: string, hint: boolean, fault: boolean): Html => {
  const ids = [...(hint ? [idOf(field, 'hint')] : []), ...(fault ? [idOf(field, 'fault')] : [])];
  const invalid = fault ? html` aria-invalid="true"` : nothing;
  return ids.length > 0 ? html` aria-describedby="${escaped(ids.join(' '))}"${invalid}` : nothing;
};

/** A label, what helps to fill it in, what is wrong with it, and the box itself. What was typed stands in it again. */
export const boxHtml = ({ field, label, hint, attributes, rows }: Box, { text, faults }: Filled, after = nothing): Html => {
  const fault = faultOf(field, faults);
  const common = html`id="${escaped(field)}" name="${escaped(field)}" ${attributes}${described(field, hint !== undefined, fault !== undefined)}`;
  // A text area loses one line end at its start (HTML, "parsing-main-inbody").
  const box = rows
    ? html`<textarea ${common} rows="${escaped(String(rows))}">
${escaped(text[field])}</textarea>`
    : html`<input ${common} value="${escaped(text[field])}">`;
  return html`<div class="field">
<label for="${escaped(field)}">${label}</label>
${hint ? html`<p class="hint" id="${idOf(field, 'hint')}">${hint}</p>` : nothing}
${faultHtml(fault)}
${box}
${after}
</div>`;
};

export interface Choice {
  field: 'offers' | 'health';
  question: Html;
  /** What has to be known before it can be answered. */
  what: Html;
  chosen: YesNo | null;
}

const optionHtml = ({ field, chosen }: Choice, answer: YesNo): Html => {
  const id = idOf(field, answer.toLowerCase());
  return html`<div class="option"><input type="radio" id="${id}" name="${escaped(field)}" value="${escaped(answer)}"${chosen === answer ? html` checked` : nothing}><label for="${id}">${escaped(answer)}</label></div>`;
};

/** A question of consent: nothing is chosen beforehand, and yes and no look the same (EDPB 05/2020). */
export const choiceHtml = (choice: Choice, { faults }: Filled): Html => {
  const { field, question, what } = choice;
  const fault = faults.find((each) => each.field === field);
  return html`<fieldset id="${escaped(field)}" tabindex="-1"${described(field, true, false)}>
<legend>${question}</legend>
<p class="hint" id="${idOf(field, 'hint')}">${what}</p>
${faultHtml(fault)}
${yesNo.map((answer) => optionHtml(choice, answer))}
</fieldset>`;
};
