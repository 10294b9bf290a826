import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { locales, type Report } from '../../src/model/index.ts';
import { type FormatName, formatNames, formats } from '../../src/reporters/index.ts';
import { ruleById } from '../../src/rules/index.ts';
import {
  comparedReport,
  emptyReport,
  hostileReport,
  largeReport,
  sampleReport,
  unknownReport,
} from '../support/many-reports.ts';

const rendered = (name: FormatName, report: Report, locale: (typeof locales)[number] = 'en') =>
  formats[name].render(report, { locale, rule: ruleById });

/** The ids of the findings in a text, by format; those that a person reads name resources instead. */
const idsIn: { readonly [name in FormatName]?: (text: string) => readonly string[] } = {
  json: (text) => JSON.parse(text).findings.map(({ id }: { id: string }) => id),
  csv: (text) => parse<{ id: string }>(text, { bom: true, columns: true }).map(({ id }) => id),
  ocsf: (text) => text.split('\n').slice(0, -1).map(uidIn),
  'ocsf-array': (text) => JSON.parse(text).map((event: object) => uidIn(JSON.stringify(event))),
  asff: (text) => JSON.parse(text).map(({ Id }: { Id: string }) => Id),
};
const uidIn = (line: string): string => JSON.parse(line).finding_info.uid;
const forMachines = Object.keys(idsIn) as FormatName[];

describe.each(forMachines)('%s', (name) => {
  it.each([
    ['the sample account', sampleReport],
    ['an account of which nothing could be read', unknownReport],
    ['an account with nothing to judge', emptyReport],
    ['more findings than a piece holds', () => largeReport(300)],
    ['names that mean harm', () => hostileReport('"\'=`<!--|;\r\n@x')],
  ])('loses no finding of %s', (_, make) => {
    const report = make();
    expect(idsIn[name]?.(rendered(name, report))).toEqual(report.findings.map(({ id }) => id));
  });
});

it('knows every format of machines but HTML', () => {
  expect(formatNames.filter((name) => !forMachines.includes(name))).toEqual(
    expect.arrayContaining(['text', 'markdown']),
  );
});

describe.each(formatNames)('%s', (name) => {
  it.each(locales)('is the same twice, in %s', (locale) => {
    expect(rendered(name, sampleReport(), locale)).toBe(rendered(name, sampleReport(), locale));
  });

  it('has a file of its own', () => {
    expect(formatNames.filter((each) => formats[each].file === formats[name].file)).toEqual([name]);
  });

  it('tells what was compared with earlier runs', async () => {
    const text = rendered(name, await comparedReport());
    for (const id of ['open', 'exempt', 'new']) expect(text).toContain(id);
  });
});
