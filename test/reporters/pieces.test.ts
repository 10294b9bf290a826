import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { formatNames, formats, reportPieces } from '../../src/reporters/index.ts';
import { ruleById } from '../../src/rules/index.ts';
import { emptyReport, largeReport, sampleReport, unknownReport } from '../support/many-reports.ts';
import { sampleWithHistory } from '../support/sample-history.ts';

const compared = await sampleWithHistory();

const cases: readonly (readonly [string, Report])[] = [
  ['the sample account', sampleReport()],
  ['one that knows nothing', unknownReport()],
  ['one without findings', emptyReport()],
  ['one with a history', compared],
  ['one of which only the past is left', { ...compared, findings: [] }],
  ['one of many findings', largeReport(450)],
];

describe.each(formatNames)('%s', (name) => {
  it.each(cases)('in pieces is what it is at once: %s', (_, report) => {
    const options = { locale: 'pt-BR', rule: ruleById } as const;
    expect([...reportPieces(name, report, options)].join('')).toBe(formats[name].render(report, options));
  });
});
