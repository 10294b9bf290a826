import { describe, expect, it } from 'vitest';
import { permissionsFor } from '../../src/app/permissions.ts';
import { locales } from '../../src/model/index.ts';
import { renderExplanation } from '../../src/reporters/index.ts';
import { collectors } from '../../src/resources/collectors.ts';
import { rules } from '../../src/rules/index.ts';

const cases = rules.flatMap((rule) => locales.map((locale) => [rule.id, locale, rule] as const));

describe('a rule explained', () => {
  it.each(cases)('%s in %s: one screen from what it is to where AWS says more', (_, locale, rule) => {
    const actions = permissionsFor([rule], collectors).map(({ action }) => action);
    const lines = renderExplanation(rule, actions, locale).split('\n');
    const last = lines.findLastIndex((line) => line.startsWith('  https://'));
    expect(last + 1).toBeLessThanOrEqual(24);
    expect(lines.filter((line) => line.length > 80 && !line.includes('https://'))).toEqual([]);
    expect(lines.some((line) => line.includes('docs.aws.amazon.com'))).toBe(true);
  });

  it.each(locales)('in %s says everything in order', (locale) => {
    const rule = rules.find(({ id }) => id === 'elastic-ip-unattached');
    if (rule === undefined) throw new Error('the rule is gone');
    const said = renderExplanation(rule, ['ec2:DescribeAddresses'], locale).replace(/\s+/g, ' ');
    const { title, what, why, fix, avoid } = rule.text;
    const places = [title, what, why, fix, avoid].map((words) => said.indexOf(words[locale]));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(said).toContain('ec2:DescribeAddresses');
  });
});
