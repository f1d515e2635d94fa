import type { Statement, StatementBlock, StatementPart, StatementSection } from '../../locales/statement.ts';
import { escaped, html } from './html.ts';
import type { Html } from './html.ts';

const nothing = html``;

const blockHtml = (block: StatementBlock): Html =>
  block.kind === 'paragraph'
    ? html`<p>${escaped(block.text)}</p>`
    : html`<ul>
${block.items.map((item) => html`<li>${escaped(item)}</li>`)}
</ul>`;

const partHtml = ({ id, title, blocks }: StatementPart): Html => html`<section id="${escaped(id)}">
<h4>${escaped(title)}</h4>
${blocks.map(blockHtml)}
</section>`;

const sectionHtml = ({ id, title, blocks, parts }: StatementSection): Html => html`<section id="${escaped(id)}">
<h3>${escaped(title)}</h3>
${blocks.map(blockHtml)}
${parts.map(partHtml)}
</section>`;

const linkTo = ({ id, title }: StatementPart): Html => html`<a href="#${escaped(id)}">${escaped(title)}</a>`;
const links = (items: readonly Html[]): Html => html`<ol>
${items.map((item) => html`<li>${item}</li>`)}
</ol>`;

/** A link to every part of the statement, the smaller under the larger. */
export const statementContents = ({ sections }: Statement): Html =>
  links(sections.map((section) => html`${linkTo(section)}${section.parts.length > 0 ? links(section.parts.map(linkTo)) : nothing}`));

/** The statement in full, its headings from the third level on. */
export const statementHtml = ({ sections }: Statement): Html => html`${sections.map(sectionHtml)}`;
