import { spawnSync } from 'node:child_process';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inertCell } from '../../src/reporters/csv/inert-cell.ts';
import { renderCsv } from '../../src/reporters/csv/render.ts';
import { ruleById } from '../../src/rules/index.ts';
import { comparedReport, emptyReport, hostileReport, sampleReport } from '../support/many-reports.ts';
import { readRfc4180 } from '../support/rfc4180.ts';

const pythonIsHere = spawnSync('python3', ['--version']).status === 0;
const options = { locale: 'en', rule: ruleById } as const;
type Row = { readonly [column: string]: string };
const rowsOf = (text: string): readonly Row[] => parse(text, { bom: true, columns: true });

describe('a cell that a spreadsheet would run', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['\n=1', "'\n'=1"],
    ['\tplain', "'\tplain"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['  =1', "'  =1"],
    ['\u200b=1', "'\u200b=1"],
    // Where the list separator is the semicolon, a cell ends there.
    ['prod;=1+1', "prod;'=1+1"],
    ['prod; "=1+1', 'prod; "\'=1+1'],
    ['line\n=1', "line\n'=1"],
  ])('%j is told as %j', (text, told) => {
    expect(inertCell(text)).toBe(told);
  });

  it.each(['i-0a1b', 'a=b', 'a-b', 'x@y.z', '2026-11-22', 'arn:aws:s3:::bucket', "'quoted'", '', 'a; b'])(
    '%j stays',
    (text) => {
      expect(inertCell(text)).toBe(text);
    },
  );

  it('never begins a formula, whatever it holds', () => {
    const sign = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ';', '|', '"', "'", ' ', '＝', '＠', 'a', '1');
    fc.assert(
      fc.property(
        fc.array(sign).map((signs) => signs.join('')),
        (text) => {
          for (const cell of inertCell(text)
            .split(/[;|\t\r\n]/)
            .slice(1))
            expect(cell).not.toMatch(/^[\s"']*(?<!')[=+\-@＝＋－＠]/);
          expect(inertCell(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        },
      ),
    );
  });

  it('is no longer than a spreadsheet takes', () => {
    expect(inertCell('x'.repeat(40_000))).toHaveLength(32_767);
  });
});

it('begins with a byte order mark, and ends its lines as RFC 4180 has it', () => {
  const text = renderCsv(emptyReport(), options);
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text.endsWith(',id\r\n')).toBe(true);
});

it('has a row for each finding, with what the JSON report says of it', () => {
  const report = sampleReport();
  const rows = rowsOf(renderCsv(report, options));
  const address = rows.find(({ resourceId }) => resourceId === 'eipalloc-0a1b2c3d4e5f60002');
  expect(rows).toHaveLength(report.findings.length);
  expect(address).toMatchObject({
    severity: 'medium',
    outcome: 'fail',
    rule: 'elastic-ip-unattached',
    text: '203.0.113.22 is attached to nothing.',
    account: '111122223333',
    region: 'sa-east-1',
    monthlyUsd: '3.65',
    atMost: 'false',
    commands: 'aws ec2 release-address --allocation-id eipalloc-0a1b2c3d4e5f60002 --region sa-east-1',
  });
});

it('leaves a number a number', () => {
  expect(renderCsv(sampleReport(), options)).toMatch(/,3\.65,false,/);
});

it('says why something is unknown', () => {
  const unknown = rowsOf(renderCsv(sampleReport(), options)).filter(({ outcome }) => outcome === 'unknown');
  expect(unknown.length).toBeGreaterThan(0);
  for (const { cause = '' } of unknown) expect(JSON.parse(cause)).toHaveProperty('kind');
});

it('tells what changed and what is exempt', async () => {
  const rows = rowsOf(renderCsv(await comparedReport(), options));
  const of = (id: string) => rows.find(({ resourceId }) => resourceId === id);
  expect(of('new')).toMatchObject({ change: 'new', firstSeen: '2026-11-22T12:00:00.000Z', exemption: '' });
  expect(of('open')).toMatchObject({ change: 'open', firstSeen: '2026-11-20T12:00:00.000Z' });
  expect(of('exempt')).toMatchObject({ exemption: 'active', exemptionUntil: '2026-12-31', exemptionOwner: 'ana' });
});

it.each(['=HYPERLINK("http://x")', '\t=1', '＝cmd', '"a";=1', 'a,b\r\n=1'])(
  'a resource called %j runs nothing',
  (name) => {
    const rows = rowsOf(renderCsv(hostileReport(name), options));
    for (const row of rows)
      for (const cell of Object.values(row)) {
        expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        expect(cell).not.toMatch(/[;\n]\s*=/);
      }
  },
);

describe('readers that no library of ours wrote', () => {
  const reports = {
    sample: () => sampleReport(),
    hostile: () => hostileReport('a,b\n"c";d\r\n=1\rrow,of,its,own'),
    compared: () => comparedReport(),
  };
  const cells = (text: string) => parse(text, { bom: true }) as string[][];

  it.each(Object.entries(reports))('take the %s report for the same rows: by RFC 4180 alone', async (_, report) => {
    const text = renderCsv(await report(), options);
    expect(readRfc4180(text)).toEqual(cells(text));
  });

  // https://docs.python.org/3/library/csv.html
  it.skipIf(!pythonIsHere).each(Object.entries(reports))(
    'take the %s report for the same rows: Python',
    async (_, report) => {
      const text = renderCsv(await report(), options);
      const program =
        'import csv,io,json,sys; print(json.dumps(list(csv.reader(io.StringIO(sys.stdin.read(), newline="")))))';
      const read = spawnSync('python3', ['-X', 'utf8', '-c', program], {
        input: text.replace(/^\ufeff/, ''),
        encoding: 'utf8',
        maxBuffer: 1e9,
      });
      expect(JSON.parse(read.stdout)).toEqual(cells(text));
    },
  );
});
