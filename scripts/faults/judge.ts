import { actionsOf } from '../../src/aws/read/actions.ts';
import type { Audited } from './audit.ts';
import { type Told, told, type Violation } from './violations.ts';

/** Without these, nobody knows whose account it is: a run ends with a sentence and no report. */
const needed = ['sts:GetCallerIdentity'];

const exitCodes = { clean: 0, incomplete: 2, failing: 1 } as const;
const usage = 3;

/** How a run in which an operation failed breaks the promises, its end and its words included; pure. `whole` is the same run without the fault. */
export const judge = (operation: string, whole: Audited, faulty: Audited): Told => {
  const ends = crashes(operation, faulty).map((what) => ({ kind: 'crash' as const, what }));
  if (whole.report === null || faulty.report === null) return { violations: ends, of: 'named' };
  const { violations, of } = told(operation, whole.report, faulty.report);
  return { violations: [...ends, ...violations, ...(of === 'named' ? unsaid(operation, faulty.text) : [])], of };
};

// An account goes by its number where its alias is not known, and no reader misses it.
const missedByNobody = ['iam:ListAccountAliases'];

/** What the report names for machines it names for people: lines are broken wherever they are full. */
const unsaid = (operation: string, text: string | null): readonly Violation[] => {
  const words = (text ?? '').replace(/\s+/g, '');
  const isSaid = [operation, ...actionsOf(operation)].some((name) => words.includes(name));
  return isSaid || missedByNobody.includes(operation)
    ? []
    : [{ kind: 'unnamed', what: 'for people, though it is for machines' }];
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
