import { describe, expect, it } from 'vitest';
import { locales, type Report } from '../../src/model/index.ts';
import { type FormatName, formats } from '../../src/reporters/index.ts';
import { ruleById } from '../../src/rules/index.ts';
import { emptyReport } from '../support/many-reports.ts';
import { smallReport } from '../support/small/report.ts';
import { stories } from '../support/small/stories.ts';
import { flawsOf } from '../support/valid-report.ts';

// To renew the files after a change that is meant: npx vitest run test/golden -u
const rendered = (name: FormatName, report: Report, locale: (typeof locales)[number]) =>
  formats[name].render(report, { locale, rule: ruleById });

describe.each(locales)('in %s', (locale) => {
  // HTML has a test of its own; text is that of the mails, and as it stands without a run before it.
  it.each(['csv', 'markdown', 'ocsf', 'asff'] as const)('everything that can be told, as %s', async (name) => {
    await expect(rendered(name, await smallReport(), locale)).toMatchFileSnapshot(`${locale}/${formats[name].file}`);
  });

  it.each(['text', 'markdown'] as const)('a first run, as %s', async (name) => {
    const report = await stories['first-run']?.();
    if (report === undefined) throw new Error('There is no such story.');
    await expect(rendered(name, report, locale)).toMatchFileSnapshot(`${locale}/first-run/${formats[name].file}`);
  });

  it('nothing to judge, as markdown', async () => {
    await expect(rendered('markdown', emptyReport(), locale)).toMatchFileSnapshot(`${locale}/empty/report.md`);
  });
});

// The sample account shows it in English.
it('everything that can be told, as JSON', async () => {
  const text = rendered('json', await smallReport(), 'pt-BR');
  expect(flawsOf(text)).toEqual([]);
  await expect(text).toMatchFileSnapshot('pt-BR/report.json');
});
