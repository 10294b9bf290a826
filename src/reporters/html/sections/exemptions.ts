import { htmlWords as words } from '../../../i18n/html-words.ts';
import { type Exemption, type Finding, isExempt, type MistakenExemptionTag } from '../../../model/index.ts';
import type { Texts } from '../../wording.ts';
import type { Content } from '../content.ts';
import { named, said, where } from '../markup/bilingual.ts';
import { filteredBy } from '../markup/filtered-by.ts';
import { html, type Markup } from '../markup/markup.ts';
import { table } from '../markup/table.ts';

/** What was accepted on purpose, by whom and until when; and what is wrong with the exemptions themselves. */
export const exemptions = ({ report, texts }: Content): Markup => {
  const exempt = report.findings.filter(isExempt);
  const { unused, mistakenTags } = report.exemptions;
  return html`<section class="card" aria-labelledby="exemptions">
<h2 id="exemptions">${said(words.exemptions)}</h2>
<p class="note">${said(exempt.length === 0 ? words.exemptionsNone : words.exemptionsMean)}</p>
${where(exempt.length > 0, () => exemptTable(exempt, texts))}
${where(unused.length > 0, () => html`<h3>${said(words.unused)}</h3>${unusedTable(unused)}`)}
${where(mistakenTags.length > 0, () => html`<h3>${said(words.mistaken)}</h3>${mistakenTable(mistakenTags)}`)}
</section>`;
};

const exemptTable = (exempt: readonly Finding[], texts: Texts): Markup =>
  table(
    said(words.exemptions),
    [
      {
        head: said(words.finding),
        cell: ({ id, rule }: Finding) => {
          const text = texts(rule);
          return html`<a href="${filteredBy({ finding: id })}">${text === undefined ? rule : said(text.title)}</a>`;
        },
      },
      { head: said(words.resource), cell: ({ resource }) => named(resource.name ?? resource.id) },
      { head: said(words.region), cell: ({ resource }) => named(resource.region) },
      {
        head: said(words.reason),
        cell: ({ exemption }) => (exemption?.reason ? named(exemption.reason) : said(words.noReason)),
      },
      { head: said(words.owner), cell: ({ exemption }) => named(exemption?.owner ?? '–') },
      {
        head: said(words.until),
        cell: ({ exemption }) =>
          exemption?.untilByDefault
            ? said(words.untilByDefault, { day: exemption.until })
            : html`${exemption?.until ?? ''}`,
      },
      { head: said(words.said), cell: ({ exemption }) => said(words.by[exemption?.by ?? 'configuration']) },
    ],
    exempt,
  );

const unusedTable = (unused: readonly Exemption[]): Markup =>
  table(
    said(words.unused),
    [
      { head: said(words.rules), cell: ({ rules }: Exemption) => named(rules.join(', ')) },
      { head: said(words.resources), cell: ({ resources }) => named(resources.join(', ')) },
      { head: said(words.reason), cell: ({ reason }) => named(reason) },
      { head: said(words.owner), cell: ({ owner }) => named(owner ?? '–') },
      { head: said(words.until), cell: ({ until }) => html`${until}` },
    ],
    unused,
  );

const mistakenTable = (tags: readonly MistakenExemptionTag[]): Markup =>
  table(
    said(words.mistaken),
    [
      { head: said(words.resource), cell: ({ resource }: MistakenExemptionTag) => named(resource) },
      { head: said(words.region), cell: ({ region }) => named(region) },
      { head: said(words.value), cell: ({ value }) => html`<code>${value}</code>` },
      { head: said(words.why), cell: ({ why }) => said(words.mistakenWhy[why]) },
    ],
    tags,
  );
