import type { Audited } from './audit.ts';
import { type Told, told } from './violations.ts';

/** Without these, nobody knows whose account it is: a run ends with a sentence and no report. */
const needed = ['sts:GetCallerIdentity'];

const exitCodes = { clean: 0, incomplete: 2, failing: 1 } as const;
const usage = 3;

/** How a run in which an operation failed breaks the promises, its end and its words included; pure. `whole` is the same run without the fault. */
export const judge = (operation: string, whole: Audited, faulty: Audited): Told => {
  const ends = crashes(operation, faulty).map((what) => ({ kind: 'crash' as const, what }));
  if (whole.report === null || faulty.report === null) return { violations: ends, of: 'named' };
  const { violations, of } = told(operation, whole.report, faulty.report);
  return { violations: [...ends, ...violations], of };
};

const crashes = (operation: string, { code, stderr, report, flaws, unhandled }: Audited): readonly string[] => [
  ...unhandled.map((reason) => `a rejection that nobody waited for: ${reason}`),
  ...flaws.map((flaw) => `the report is not what its schema says: ${flaw}`),
  ...(/\n\s+at /.test(stderr) ? [`a stack trace: ${stderr}`] : []),
  ...(report === null ? withoutReport(operation, code, stderr) : withReport(report, code)),
];

const withoutReport = (operation: string, code: number, stderr: string): readonly string[] =>
  needed.includes(operation) && code === usage && /^[^\n]+\n$/.test(stderr)
    ? []
    : [`no report, and the exit code ${code}: ${stderr}`];

const withReport = (report: NonNullable<Audited['report']>, code: number): readonly string[] => [
  ...(code === exitCodes[report.conclusion] ? [] : [`the exit code ${code} of a run that is ${report.conclusion}`]),
  ...report.findings.flatMap(({ cause }) =>
    cause?.kind === 'failed' && /^(rule|collector):/.test(cause.operation)
      ? [`${cause.operation} threw: ${cause.detail}`]
      : [],
  ),
];
