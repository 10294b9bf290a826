import { describe, expect, it } from 'vitest';
import { renderAsff } from '../../src/reporters/asff/render.ts';
import { type FormatName, formatNames, formats } from '../../src/reporters/formats.ts';
import { ruleById } from '../../src/rules/index.ts';
import { secret } from '../support/build/secret.ts';
import { inventoryOf } from '../support/inventory.ts';
import { judged } from '../support/judged.ts';

// A secret that nobody has read for months: what it opens is to be shut before it goes.
const forgotten = secret({ lastAccessedAt: '2026-03-02T00:00:00.000Z' });
const report = judged(inventoryOf([forgotten]), 'secret-unused');
const said = {
  en: `Look first: Revoke what ${forgotten.id} opens first.`,
  'pt-BR': `Verifique antes: Revogue antes o que ${forgotten.id} abre.`,
} as const;

const rendered = (format: FormatName, locale: 'en' | 'pt-BR') =>
  formats[format].render(report, { locale, rule: ruleById }).replaceAll(/\s+/g, ' ');

describe.each(['en', 'pt-BR'] as const)('what to look at first stands wherever the command stands, in %s', (locale) => {
  // JSON holds the kind as data, and the sentence beside it.
  it.each(formatNames.filter((name) => name !== 'json'))('%s', (format) => {
    const text = rendered(format, locale);
    expect(text).toContain('delete-secret');
    // Markdown sets names in code.
    expect(text.replaceAll('`', '')).toContain(said[locale]);
  });

  it('json', () => {
    expect(rendered('json', locale)).toContain(said[locale].replace(/^.*?: /, ''));
  });
});

it('what is cut off at the end of a text that is too long for Security Hub is never the caution', () => {
  const [finding] = JSON.parse(renderAsff(report, { locale: 'en', rule: ruleById })) as [
    {
      readonly Remediation: { readonly Recommendation: { readonly Text: string } };
      readonly ProductFields: { readonly [name: string]: string };
    },
  ];
  expect(finding.Remediation.Recommendation.Text.startsWith(said.en)).toBe(true);
  expect(finding.ProductFields['account-hygiene/commands']).toMatch(/^# Look first: .*\n(# .*\n)*aws secretsmanager /);
});
