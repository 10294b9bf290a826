import { html, type Markup } from './markup.ts';

interface Column<T> {
  readonly head: Markup;
  readonly cell: (row: T) => Markup;
  readonly isNumber?: boolean;
}

/** A table with a caption, which scrolls by itself where it is too wide. The first column names the row. */
export const table = <T>(caption: Markup, columns: readonly Column<T>[], rows: readonly T[]): Markup => {
  const kind = ({ isNumber }: Column<T>) => (isNumber === true ? 'number' : 'text');
  const cells = (row: T) =>
    columns.map((column, at) =>
      at === 0
        ? html`<th scope="row" class="${kind(column)}">${column.cell(row)}</th>`
        : html`<td class="${kind(column)}">${column.cell(row)}</td>`,
    );
  return html`<div class="wide" tabindex="0"><table><caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col" class="${kind(column)}">${column.head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${cells(row)}</tr>`)}</tbody></table></div>`;
};
