import { describe, expect, it } from 'vitest';
import { locales } from '../../src/model/index.ts';
import { formats } from '../../src/reporters/index.ts';
import { ruleById } from '../../src/rules/index.ts';
import { comparedReport, emptyReport, sampleReport, unknownReport } from '../support/many-reports.ts';

// To renew the files after a change that is meant: npx vitest run test/golden -u
// Text, JSON and HTML have files of their own beside this one.
const shown = ['csv', 'markdown', 'ocsf', 'asff'] as const;

describe.each(locales)('in %s', (locale) => {
  it.each(shown)('the sample account as %s reads as it always did', async (name) => {
    const { file, render } = formats[name];
    const text = render(sampleReport(), { locale, rule: ruleById });
    await expect(text).toMatchFileSnapshot(`formats/${locale}/${file}`);
  });

  it.each([...shown, 'ocsf-array' as const])('two runs compared, as %s, read as they always did', async (name) => {
    const { file, render } = formats[name];
    const text = render(await comparedReport(), { locale, rule: ruleById });
    await expect(text).toMatchFileSnapshot(`formats/${locale}/compared/${file}`);
  });

  it.each([
    ['unknown', unknownReport],
    ['empty', emptyReport],
  ])('an account that is %s, as markdown, reads as it always did', async (kind, make) => {
    const text = formats.markdown.render(make(), { locale, rule: ruleById });
    await expect(text).toMatchFileSnapshot(`formats/${locale}/${kind}/report.md`);
  });
});
