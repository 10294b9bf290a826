import { describe, expect, it } from 'vitest';
import { renderAsff } from '../../src/reporters/asff/render.ts';
import { type FormatName, formatNames, formats } from '../../src/reporters/formats.ts';
import { ruleById } from '../../src/rules/index.ts';
import { keyLastUsage, kmsKey } from '../support/build/kms-key.ts';
import { inventoryOf } from '../support/inventory.ts';
import { judged } from '../support/judged.ts';

// A key that nothing has used for a year: what is encrypted with it is to be looked for before it goes.
const key = kmsKey({}, { lastUsage: keyLastUsage({ usedAt: '2026-03-02T00:00:00.000Z' }) });
const report = judged(inventoryOf([key]), 'kms-key-unused');
const said = {
  en: 'Look first: Make sure that no snapshot, volume, backup or log is encrypted with',
  'pt-BR': 'Verifique antes: Confirme que nenhum snapshot, volume, backup ou log está criptografado com',
} as const;

const rendered = (format: FormatName, locale: 'en' | 'pt-BR') =>
  formats[format].render(report, { locale, rule: ruleById }).replaceAll(/\s+/g, ' ');

describe.each(['en', 'pt-BR'] as const)('what to look at first stands wherever the command stands, in %s', (locale) => {
  // JSON holds the kind as data, and the sentence beside it.
  it.each(formatNames.filter((name) => name !== 'json'))('%s', (format) => {
    const text = rendered(format, locale);
    expect(text).toContain('schedule-key-deletion');
    expect(text).toContain(said[locale]);
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
  expect(finding.ProductFields['account-hygiene/commands']).toMatch(/^# Look first: .*\n(# .*\n)*aws kms /);
});
