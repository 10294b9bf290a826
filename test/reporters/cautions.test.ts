import { describe, expect, it } from 'vitest';
import { removalOf } from '../../src/derived/index.ts';
import { awsCli, type Locale, locales, type Report, type Rule, type Words } from '../../src/model/index.ts';
import type { PageData } from '../../src/reporters/html/page-data.ts';
import { renderHtml } from '../../src/reporters/html/render.ts';
import { parseReport, renderDigest, renderJson } from '../../src/reporters/index.ts';
import { renderMarkdown } from '../../src/reporters/markdown/render.ts';
import { ruleById } from '../../src/rules/index.ts';
import { elasticIp } from '../support/build/elastic-ip.ts';
import { inventoryOf } from '../support/inventory.ts';
import { judged } from '../support/judged.ts';
import { flawsOf } from '../support/valid-report.ts';

const cautions = {
  record: { en: 'Does a record still name {ip}?', 'pt-BR': 'Algum registro ainda aponta para {ip}?' },
  gone: { en: 'Nobody gives {ip} back.', 'pt-BR': 'Ninguém devolve {ip}.' },
} as const;

/** A rule as it would be with these cautions. */
const cautious = (words: { readonly [key: string]: Words }) => (id: string) => {
  const rule = ruleById(id) as Rule;
  return { ...rule, text: { ...rule.text, cautions: words } };
};
const address = elasticIp({ associationId: null, instanceId: null, networkInterfaceId: null });

/** The report of a loose address, whose removal asks for a look and loses something. */
const reportOf = (ip: string): Report => {
  const report = judged(inventoryOf([address]), 'elastic-ip-unattached');
  const release = awsCli('eu-west-1', 'ec2 release-address', { 'allocation-id': address.id });
  const removal = removalOf(address, {
    remove: [release],
    cautions: [
      { kind: 'look-first', message: 'record', args: { ip } },
      { kind: 'lost-for-good', message: 'gone', args: { ip } },
    ],
  });
  return { ...report, findings: report.findings.map((finding) => ({ ...finding, removal })) };
};
const report = reportOf('203.0.113.10');

const expected = {
  en: [
    'Look first: Does a record still name 203.0.113.10?',
    'Lost for good: Nobody gives 203.0.113.10 back.',
    'Not visible to this audit: who names it in DNS, lists or scripts.',
  ],
  'pt-BR': [
    'Verifique antes: Algum registro ainda aponta para 203.0.113.10?',
    'Não tem volta: Ninguém devolve 203.0.113.10.',
    'Esta auditoria não vê: quem o cita em DNS, listas ou scripts.',
  ],
} as const;
const rule = cautious(cautions);
const texts = (id: string) => rule(id).text;

describe.each(locales)('the cautions of a removal stand before its commands, in %s', (locale: Locale) => {
  const [look, lost, unseen] = expected[locale];

  it('in a text', () => {
    const lines = renderDigest(report, { locale, texts }).split('\n');
    const at = lines.indexOf(`    ${look}`);
    expect(at).toBeGreaterThan(0);
    expect(lines[at + 1]).toBe(`    ${lost}`);
    const command = lines.findIndex((line) => line.includes('$ aws ec2 release-address'));
    const wrapped = lines.slice(at + 2, command).map((line) => line.trim());
    expect(wrapped.join(' ')).toBe(unseen);
  });

  it('in Markdown', () => {
    const text = renderMarkdown(report, { locale, rule });
    const [before = ''] = text.split('```sh');
    for (const line of [look, lost, unseen]) expect(before).toContain(line?.replace('203.0.113.10', '`203.0.113.10`'));
  });

  it('on the page, in both languages', () => {
    const data = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(
      renderHtml(report, { locale, rule }),
    );
    const { findings } = JSON.parse(data?.[1] ?? '') as PageData;
    expect(findings.flatMap((each) => each.cautions.map((words) => words[locale]))).toEqual([look, lost, unseen]);
  });

  it('in JSON, with what they are', () => {
    const text = renderJson(report, { locale, rule });
    expect(flawsOf(text)).toEqual([]);
    const [finding] = parseReport(text).findings;
    expect(finding?.remediation.removal).toEqual({
      of: 'resource',
      effect: 'removes',
      phase: 'address',
      keep: [],
      remove: [['aws', 'ec2', 'release-address', '--allocation-id', 'eipalloc-0a', '--region', 'eu-west-1']],
      forGood: [
        {
          command: ['aws', 'ec2', 'release-address', '--allocation-id', 'eipalloc-0a', '--region', 'eu-west-1'],
          takes: null,
        },
      ],
      waits: [],
      cautions: [
        { kind: 'look-first', message: 'record', args: { ip: '203.0.113.10' }, text: look?.replace(/^.*?: /, '') },
        { kind: 'lost-for-good', message: 'gone', args: { ip: '203.0.113.10' }, text: lost?.replace(/^.*?: /, '') },
        { kind: 'not-seen', message: expect.any(String), args: {}, text: unseen?.replace(/^.*?: /, '') },
      ],
      holds: [],
    });
  });
});

it('a caution is never lost, not even where its words are', () => {
  const text = renderDigest(report, { locale: 'en', texts: (id) => cautious({})(id).text });
  expect(text).toContain('Look first: elastic-ip-unattached: record');
});

it('a caution takes a name from AWS for no more than a name', () => {
  const hostile = reportOf('`x`](https://evil) <b>\n# head');
  expect(renderMarkdown(hostile, { locale: 'en', rule })).not.toMatch(/\]\(https:\/\/evil|<b>|^# head/m);
  expect(renderDigest(hostile, { locale: 'en', texts })).not.toMatch(/^# head/m);
});

it('a finding without a removal has none', () => {
  const bare = judged(inventoryOf([address]), 'elastic-ip-unattached');
  const without = { ...bare, findings: bare.findings.map((finding) => ({ ...finding, removal: null })) };
  const [finding] = parseReport(renderJson(without, { locale: 'en', rule })).findings;
  expect(finding?.remediation.removal).toBeNull();
  expect(renderDigest(without, { locale: 'en', texts })).not.toContain('Look first');
});
