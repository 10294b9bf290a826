import { expect, it } from 'vitest';
import { locales } from '../../src/model/index.ts';
import { formats } from '../../src/reporters/index.ts';
import { ruleById } from '../../src/rules/index.ts';
import { hostileReport } from '../support/hostile-report.ts';
import { rawIn } from '../support/unseen.ts';

interface PageFinding {
  readonly id: string;
  readonly resource: string;
  readonly name: string | null;
  readonly arn: string;
  readonly region: string;
  readonly tags: object | null;
  readonly evidence: object;
}

// A browser reads the same in test/e2e/html/hostile.test.ts.
it.each(locales)('the data in the page of %s are exactly those of the report', (locale) => {
  const report = hostileReport();
  const page = formats.html.render(report, { locale, rule: ruleById });
  const [, text = ''] = /<script[^>]*id="data"[^>]*>([^<]*)<\/script>/.exec(page) ?? [];
  const { findings } = JSON.parse(text) as { readonly findings: readonly PageFinding[] };
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  expect(
    findings
      .map(({ id, resource, name, arn, region, tags, evidence }) => ({
        id,
        resource,
        name,
        arn,
        region,
        tags,
        evidence,
      }))
      .toSorted(byId),
  ).toEqual(
    report.findings
      .map(({ id, resource: { id: resource, name, arn, region, tags }, evidence }) => ({
        id,
        resource,
        name,
        arn,
        region,
        tags,
        evidence,
      }))
      .toSorted(byId),
  );
  expect(rawIn(page)).toEqual([]);
});
