import type { CoveredControl, Covering, Rule, Standard } from '../../src/model/index.ts';
import { coverageOf, standards } from '../../src/standards/index.ts';

const marks: { readonly [C in Covering]: string } = { covered: 'yes', partly: 'in part', 'not-covered': 'no' };

/** Which controls of which standard the rules cover, as Markdown. */
export const standardsPage = (rules: readonly Rule[]): string => `# Standards

<!-- Written by \`npm run docs\`: do not edit. -->

Which controls of published standards the rules cover, and which they do not. The same on the command line:
\`account-hygiene rules --standard cis-7.0\`. A report by controls, with the state of each:
\`account-hygiene audit --group-by cis-7.0\`.

- **yes**: the rules ask what the control asks.
- **in part**: a failure breaks the control, and a pass does not prove it. Such a control is never reported as passed.
- **no**: no rule looks at it. It is reported as not covered, which is no pass.

Numbers are those of the publishers; titles are in our own words. The editions of the CIS benchmark are listed whole. Of
Security Hub and of the Well-Architected Framework only the controls closest to what the rules check are listed: those
standards have more, and nothing here covers the rest.

| standard | version | covered | in part | not covered | listed |
| --- | --- | --- | --- | --- | --- |
${standards.map((standard) => summaryRow(standard, coverageOf(standard, rules))).join('\n')}

${standards.map((standard) => chapter(standard, coverageOf(standard, rules))).join('\n')}`;

const summaryRow = ({ id, name, version, whole }: Standard, covered: readonly CoveredControl[]): string => {
  const count = (covering: Covering) => covered.filter((each) => each.covering === covering).length;
  const listed = `${covered.length}${whole ? ', all' : ' of more'}`;
  return `| [${id}](#${id.replaceAll('.', '')}): ${name} | ${version} | ${count('covered')} | ${count('partly')} | ${count('not-covered')} | ${listed} |`;
};

const chapter = (standard: Standard, covered: readonly CoveredControl[]): string => `## ${standard.id}

[${standard.name} ${standard.version}](${standard.url}), ${standard.publisher}

| control | level | what it asks for | covered | by |
| --- | --- | --- | --- | --- |
${covered.map(row).join('\n')}
`;

const row = ({ control, covering, rules }: CoveredControl): string =>
  `| ${control.id} | ${control.level ?? '–'} | ${control.title.en} | ${marks[covering]} | ${rules.map((id) => `[${id}](rules/${id}.md)`).join(', ') || '–'} |`;
