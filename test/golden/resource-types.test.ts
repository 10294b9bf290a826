import { expect, it } from 'vitest';
import type { JsonReport } from '../../src/reporters/index.ts';
import { formats } from '../../src/reporters/index.ts';
import { ruleById } from '../../src/rules/index.ts';
import { sampleReport } from '../support/many-reports.ts';

interface Asff {
  readonly Id: string;
  readonly Resources: readonly { readonly Type: string }[];
}
interface Page {
  readonly findings: readonly { readonly id: string; readonly service: string; readonly console: string | null }[];
}

// To renew the file after a change that is meant: npx vitest run test/golden -u
it('every type of the sample account is called by each format as it always was', async () => {
  const report = sampleReport();
  const text = (name: keyof typeof formats) => formats[name].render(report, { locale: 'en', rule: ruleById });
  const types = new Map(
    (JSON.parse(text('json')) as JsonReport).findings
      .filter(({ resource }) => resource.id !== '*')
      .map(({ id, resource }) => [id, resource.type]),
  );
  const asff = new Map((JSON.parse(text('asff')) as Asff[]).map(({ Id, Resources: [found] }) => [Id, found?.Type]));
  const data = /id="data">(.*?)<\/script>/s.exec(text('html'))?.[1] ?? '';
  const page = new Map((JSON.parse(data) as Page).findings.map((each) => [each.id, each]));
  const rows = [...types].map(([id, type]) => `${type} | ${asff.get(id)} | ${page.get(id)?.service}`);
  const table = ['resource type | ASFF type | service of the page', ...[...new Set(rows)].toSorted()];
  await expect(`${table.join('\n')}\n`).toMatchFileSnapshot('resource-types.txt');
});
