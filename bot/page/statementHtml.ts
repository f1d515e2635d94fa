import type { Statement, StatementBlock, StatementPart, StatementSection } from '../../locales/statement.ts';
import { escaped, html } from './html.ts';
import type { Html } from './html.ts';

const blockHtml = (block: StatementBlock): Html =>
  block.kind === 'paragraph'
    ? html`<p>${escaped(block.text)}</p>`
    : html`<ul>
        ${block.items.map((item) => html`<li>${escaped(item)}</li>`)}
      </ul>`;

const partHtml = ({ id, title, blocks }: StatementPart): Html =>
  html`<section id="${escaped(id)}" aria-labelledby="${escaped(id)}-kop">
    <h4 id="${escaped(id)}-kop">${escaped(title)}</h4>
    ${blocks.map(blockHtml)}
  </section>`;

const sectionHtml = ({ id, title, blocks, parts }: StatementSection): Html =>
  html`<section id="${escaped(id)}" aria-labelledby="${escaped(id)}-kop">
    <h3 id="${escaped(id)}-kop">${escaped(title)}</h3>
    ${blocks.map(blockHtml)} ${parts.map(partHtml)}
  </section>`;

const linkTo = ({ id, title }: StatementPart): Html => html`<a href="#${escaped(id)}">${escaped(title)}</a>`;

/** A link to every part of the statement, the smaller under the larger. */
export const statementContents = ({ sections }: Statement): Html =>
  html`<ol>
    ${sections.map(
      (section) =>
        html`<li>
          ${linkTo(section)}${
            section.parts.length > 0
              ? html`<ol>
                  ${section.parts.map((part) => html`<li>${linkTo(part)}</li>`)}
                </ol>`
              : html``
          }
        </li>`,
    )}
  </ol>`;

/** The statement in full, its headings from the third level on. */
export const statementHtml = ({ sections }: Statement): Html => html`${sections.map(sectionHtml)}`;
