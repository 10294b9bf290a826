import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Locale, locales, visible } from '../../src/model/index.ts';
import { type CsvSeparator, csvSeparators, formats } from '../../src/reporters/index.ts';
import { ruleById } from '../../src/rules/index.ts';
import { hostileReport } from '../support/hostile-report.ts';
import { sampleReport } from '../support/many-reports.ts';
import { readRfc4180 } from '../support/rfc4180.ts';
import { rawIn } from '../support/unseen.ts';

const isHere = (program: string) => spawnSync(program, ['--version']).status === 0;
const names = Object.keys(csvSeparators) as readonly CsvSeparator[];
const each = locales.flatMap((locale) => names.map((name) => [locale, name] as const));
const reports = { sample: sampleReport(), hostile: hostileReport() };

type Table = readonly (readonly string[])[];
type Reader = (text: string, separator: string) => Table;

const byRfc4180: Reader = readRfc4180;

// https://docs.python.org/3/library/csv.html
const byPython: Reader = (text, separator) => {
  const program =
    'import csv,io,json,sys; csv.field_size_limit(10**9); print(json.dumps(list(csv.reader(io.StringIO(sys.stdin.read(), newline=""), delimiter=sys.argv[1], strict=True))))';
  const input = text.replace(/^\ufeff/, '');
  const { stdout, stderr } = spawnSync('python3', ['-X', 'utf8', '-c', program, separator], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
};

const csvOf = (report: keyof typeof reports, locale: Locale, csvSeparator?: CsvSeparator) =>
  formats.csv.render(reports[report], { locale, rule: ruleById, csvSeparator });

// An apostrophe may stand before what could begin a formula.
const bare = (text: string | undefined): string => (text ?? '').replaceAll("'", '');

/** One row for each finding, in order, with what the finding says. */
const expectRows = ([head = [], ...rows]: Table, report: keyof typeof reports, name: CsvSeparator) => {
  const { findings } = reports[report];
  expect(rows).toHaveLength(findings.length);
  for (const [at, { id, resource, severity, outcome, monthlyUsd, evidence }] of findings.entries()) {
    const row = Object.fromEntries(head.map((column, n) => [column, rows[at]?.[n] ?? '']));
    expect(rows[at], row['id']).toHaveLength(head.length);
    expect({ severity: row['severity'], outcome: row['outcome'] }).toEqual({ severity, outcome });
    expect(bare(row['resourceId'])).toBe(bare(visible(resource.id)));
    expect(bare(row['resourceName'])).toBe(bare(visible(resource.name ?? '')));
    expect(bare(row['id'])).toBe(bare(visible(id)));
    const isCut = (text: string | undefined) => text?.endsWith('…') ?? false;
    if (!isCut(row['tags'])) expect(JSON.parse(row['tags'] || '{}')).toEqual(resource.tags ?? {});
    if (!isCut(row['evidence'])) expect(JSON.parse(row['evidence'] || '{}')).toEqual(evidence);
    const mark = name === 'semicolon' ? ',' : '.';
    expect(row['monthlyUsd']).toBe(monthlyUsd === null ? '' : String(monthlyUsd).replace('.', mark));
  }
};

describe.each(each)('CSV in %s with %s', (locale, name) => {
  const separator = csvSeparators[name];

  it.each(['sample', 'hostile'] as const)(
    'has a row for each finding of the %s report, by RFC 4180 alone',
    (report) => {
      const text = csvOf(report, locale, name);
      expectRows(byRfc4180(text, separator), report, name);
      expect(rawIn(text.slice(1).replaceAll('\r\n', '\n').replaceAll('\t', ''))).toEqual([]);
    },
  );

  it.skipIf(!isHere('python3')).each(['sample', 'hostile'] as const)(
    'has a row for each finding of the %s report, by Python',
    (report) => {
      const text = csvOf(report, locale, name);
      expectRows(byPython(text, separator), report, name);
    },
  );

  it('begins no formula where any spreadsheet may split it, quoted or not', () => {
    const text = csvOf('hostile', locale, name);
    const others = Object.values(csvSeparators).filter((other) => other !== separator && other !== '\t');
    for (const row of byRfc4180(text, separator))
      for (const cell of row) {
        expect(cell).not.toMatch(/^[\p{Z}\p{C}]*[=+\-@＝＋－＠]/u);
        const signs = separator === ',' ? ';' : others.join('');
        expect(cell.replace(/-?\d+(?=[\]},])/g, '0')).not.toMatch(
          new RegExp(`[${signs}|][\\p{Z}\\p{C}"']*(?<!')[=+\\-@＝＋－＠]`, 'u'),
        );
      }
  });
});

it.each([
  ['en', 'comma'],
  ['pt-BR', 'semicolon'],
] as const)('in %s the separator is the %s unless told otherwise', (locale, name) => {
  expect(csvOf('sample', locale)).toBe(csvOf('sample', locale, name));
});

// https://help.libreoffice.org/latest/en-US/text/shared/guide/csv_params.html: separator, quote, UTF-8, first line, no types, language.
const languages = { en: ['44', '1033'], 'pt-BR': ['59', '1046'] } as const;

describe.skipIf(!isHere('soffice'))('LibreOffice', () => {
  it.each(locales)('opens the file of %s, and finds the same rows and numbers', (locale) => {
    const folder = mkdtempSync(join(tmpdir(), 'read-back-'));
    const [separator, language] = languages[locale];
    const file = join(folder, 'findings.csv');
    writeFileSync(file, csvOf('hostile', locale));
    // Written anew as it understood it, with commas and points.
    const reading = `--infilter=Text - txt - csv (StarCalc):${separator},34,76,1,,${language},false,true`;
    const writing = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false';
    const argv = ['--headless', reading, '--convert-to', writing, '--outdir', join(folder, 'out'), file];
    expect(spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, ...argv]).status).toBe(0);
    expectRows(byRfc4180(readFileSync(join(folder, 'out', 'findings.csv'), 'utf8'), ','), 'hostile', 'comma');
  });
});
