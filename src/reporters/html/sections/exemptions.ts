import { htmlWords as words } from '../../../i18n/report/html.ts';
import type { Exemption, MistakenExemptionTag } from '../../../model/index.ts';
import { type ExemptFinding, resourceName, type Texts } from '../../../report/index.ts';
import type { Content } from '../content.ts';
import { named, translated, where } from '../markup/bilingual.ts';
import { filteredBy } from '../markup/filtered-by.ts';
import { firstRows } from '../markup/first-rows.ts';
import { html, type Markup } from '../markup/markup.ts';
import { table } from '../markup/table.ts';
import { titleOf } from '../markup/title.ts';

/** What was accepted on purpose, by whom and until when; and what is wrong with the exemptions themselves. */
export const exemptions = ({ view, texts }: Content): Markup => {
  const { findings, unused, mistakenTags } = view.exemptions;
  return html`<section class="card" aria-labelledby="exemptions">
<h2 id="exemptions">${translated(words.exemptions)}</h2>
<p class="note">${translated(findings.length === 0 ? words.exemptionsNone : words.exemptionsMean)}</p>
${where(findings.length > 0, () => firstRows(findings, (some) => exemptTable(some, texts)))}
${where(unused.length > 0, () => html`<h3>${translated(words.unused)}</h3>${firstRows(unused, unusedTable)}`)}
${where(mistakenTags.length > 0, () => html`<h3>${translated(words.mistaken)}</h3>${firstRows(mistakenTags, mistakenTable)}`)}
</section>`;
};

const exemptTable = (findings: readonly ExemptFinding[], texts: Texts): Markup =>
  table(
    translated(words.exemptions),
    [
      {
        head: translated(words.finding),
        cell: ({ finding: { id, rule } }: ExemptFinding) =>
          html`<a href="${filteredBy({ finding: id })}">${titleOf(rule, texts)}</a>`,
      },
      { head: translated(words.resource), cell: ({ finding }) => named(resourceName(finding.resource).short) },
      { head: translated(words.region), cell: ({ finding }) => named(finding.resource.region) },
      {
        head: translated(words.reason),
        cell: ({ exemption: { reason } }) => (reason ? named(reason) : translated(words.noReason)),
      },
      { head: translated(words.owner), cell: ({ exemption }) => named(exemption.owner ?? '–') },
      {
        head: translated(words.until),
        cell: ({ exemption: { until, untilByDefault } }) =>
          untilByDefault ? translated(words.untilByDefault, { day: until }) : html`${until}`,
      },
      { head: translated(words.saidBy), cell: ({ exemption }) => translated(words.by[exemption.by]) },
    ],
    findings,
  );

const unusedTable = (unused: readonly Exemption[]): Markup =>
  table(
    translated(words.unused),
    [
      { head: translated(words.rules), cell: ({ rules }: Exemption) => named(rules.join(', ')) },
      { head: translated(words.resources), cell: ({ resources }) => named(resources.join(', ')) },
      { head: translated(words.reason), cell: ({ reason }) => named(reason) },
      { head: translated(words.owner), cell: ({ owner }) => named(owner ?? '–') },
      { head: translated(words.until), cell: ({ until }) => html`${until}` },
    ],
    unused,
  );

const mistakenTable = (tags: readonly MistakenExemptionTag[]): Markup =>
  table(
    translated(words.mistaken),
    [
      { head: translated(words.resource), cell: ({ resource }: MistakenExemptionTag) => named(resource) },
      { head: translated(words.region), cell: ({ region }) => named(region) },
      { head: translated(words.value), cell: ({ value }) => html`<code>${value}</code>` },
      { head: translated(words.why), cell: ({ why }) => translated(words.mistakenWhy[why]) },
    ],
    tags,
  );
