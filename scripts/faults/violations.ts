import { actionsOf } from '../../src/aws/read/actions.ts';
import { globalRegion } from '../../src/model/index.ts';
import type { JsonReport } from '../../src/reporters/index.ts';

type Finding = JsonReport['findings'][number];
type Cause = NonNullable<Finding['cause']>;

/**
 * What a fault must never do to a run. `lost`: a finding is gone, and nothing says that it could not be looked at.
 * `wrong-pass`: something looks better than it is. `wrong-fail`: something looks worse, or is called new. `wrong-advice`: a
 * command or a price that the run without the fault does not give, or a caution that it gives and this one lacks. `unnamed`:
 * something is judged otherwise, and nothing says what could not be read. `crash`: an end that is not documented.
 */
export type ViolationKind = 'lost' | 'wrong-pass' | 'wrong-fail' | 'wrong-advice' | 'unnamed' | 'crash';

export interface Violation {
  readonly kind: ViolationKind;
  /** What is wrong, for a developer. */
  readonly what: string;
}

/** What the report of a run tells in which an operation failed. */
export interface Told {
  readonly violations: readonly Violation[];
  /** `named`: what could not be read, by its name. `in-words`: the verdicts are the same, with a caution, a limit or tags that say so. `nothing`: nothing depended on it. */
  readonly of: 'named' | 'in-words' | 'nothing';
}

/** How the report of a run in which an operation failed breaks the promises; pure. `whole` is the same run without the fault. */
export const told = (operation: string, whole: JsonReport, faulty: JsonReport): Told => {
  const isNamed = names(faulty, operation);
  const ofManagers = ofUnreadManagers(faulty);
  const isJudgedOtherwise = judgedBy(whole, ofManagers) !== judgedBy(faulty, ofManagers);
  const violations = [
    ...findingViolations(whole, faulty),
    ...sumViolations(whole, faulty, isJudgedOtherwise),
    ...(isJudgedOtherwise && !isNamed ? [violation('unnamed', firstDifference(whole, faulty, ofManagers))] : []),
  ];
  if (isNamed) return { violations, of: 'named' };
  return {
    violations,
    of: JSON.stringify(whole.findings) === JSON.stringify(faulty.findings) ? 'nothing' : 'in-words',
  };
};

const violation = (kind: ViolationKind, what: string): Violation => ({ kind, what });

const findingViolations = (whole: JsonReport, faulty: JsonReport): readonly Violation[] => {
  const before = byId(whole);
  const after = byId(faulty);
  const uncertain = new Set(
    faulty.findings.filter(isOfWholeListing).map(({ rule, resource }) => placeIn(rule, resource.region)),
  );
  const isUncertain = ({ rule, resource }: Finding) =>
    [resource.region, globalRegion].some((region) => uncertain.has(placeIn(rule, region)));
  const lost = whole.findings.filter((finding) => !after.has(finding.id) && !isUncertain(finding));
  return [
    ...lost.map((finding) => violation('lost', saidOf(finding))),
    ...faulty.findings.flatMap((finding) => changed(before.get(finding.id), finding)),
  ];
};

const byId = ({ findings }: JsonReport) => new Map(findings.map((finding) => [finding.id, finding]));
const isOfWholeListing = ({ outcome, resource }: Finding): boolean => outcome === 'unknown' && resource.id === '*';
const placeIn = (rule: string, region: string): string => `${rule} ${region}`;
const saidOf = ({ rule, resource, outcome }: Finding): string =>
  `${outcome}: ${rule} ${resource.region} ${resource.id}`;

const changed = (before: Finding | undefined, after: Finding): readonly Violation[] => {
  if (after.outcome === 'unknown') return [];
  const what = `${saidOf(after)} (was ${before?.outcome ?? 'not there'})`;
  if (before === undefined || before.outcome !== after.outcome)
    return [violation(after.outcome === 'fail' ? 'wrong-fail' : 'wrong-pass', what)];
  return [
    ...advice(before, after),
    ...(isExempt(after) === isExempt(before)
      ? []
      : [violation(isExempt(after) ? 'wrong-pass' : 'wrong-fail', `${what}: its exemption`)]),
    ...(after.history?.change === 'new' && before.history?.change !== 'new'
      ? [violation('wrong-fail', `${what}: called new`)]
      : []),
  ];
};

const isExempt = ({ exemption }: Finding): boolean => exemption?.state === 'active';

const advice = (before: Finding, after: Finding): readonly Violation[] => {
  const added = after.remediation.commands.filter((each) => !before.remediation.commands.includes(each));
  const cautions = cautionsOf(after);
  const dropped = cautionsOf(before).filter((each) => !cautions.includes(each));
  const repriced = after.monthlyUsd !== null && after.monthlyUsd !== before.monthlyUsd;
  const wrong = (what: string) => violation('wrong-advice', `${saidOf(after)}: ${what}`);
  return [
    ...added.map(wrong),
    // What only looks needs no caution.
    ...(removes(after) ? dropped.map((caution) => wrong(`without ${caution}`)) : []),
    ...(repriced ? [wrong(`US$ ${after.monthlyUsd} (was ${before.monthlyUsd})`)] : []),
  ];
};

const removes = ({ remediation: { removal } }: Finding): boolean =>
  removal !== null && removal !== undefined && removal.remove.length + removal.forGood.length > 0;

const cautionsOf = ({ remediation }: Finding): readonly string[] =>
  (remediation.removal?.cautions ?? []).map(({ kind, text }) => `${kind}: ${text}`);

const sumViolations = (whole: JsonReport, faulty: JsonReport, isJudgedOtherwise: boolean): readonly Violation[] => [
  ...(faulty.history?.resolved ?? []).map(({ rule, resource }) =>
    violation('wrong-pass', `called resolved: ${rule} ${resource.region} ${resource.id}`),
  ),
  ...(faulty.conclusion === 'clean' && (whole.conclusion !== 'clean' || isJudgedOtherwise)
    ? [violation('wrong-pass', 'the conclusion is clean')]
    : []),
  ...(faulty.coverage.complete && faulty.findings.some(({ outcome }) => outcome === 'unknown')
    ? [violation('wrong-pass', 'coverage is called complete')]
    : []),
];

// What the same verdict says with less evidence says by itself that something was not read, as do tags, prices, cautions and a
// manager: "may hide", null, "at most", "unread".
const judgementOf = (finding: Finding, ofManagers: ReadonlySet<string>): object => {
  const { id, outcome, severity, exemption, history, parent, remediation } = finding;
  const removal = ofManagers.has(id) ? {} : { parent, commands: remediation.commands };
  return { id, outcome, severity, exemption, history, ...removal };
};

const ofUnreadManagers = ({ findings }: JsonReport): ReadonlySet<string> =>
  new Set(findings.filter(({ parent }) => parent?.standing === 'unread').map(({ id }) => id));

const judgedBy = ({ findings, coverage, conclusion, run }: JsonReport, ofManagers: ReadonlySet<string>): string =>
  JSON.stringify([
    conclusion,
    coverage,
    run.account,
    run.regions,
    ...findings.map((finding) => judgementOf(finding, ofManagers)),
  ]);

const firstDifference = (whole: JsonReport, faulty: JsonReport, ofManagers: ReadonlySet<string>): string => {
  const before = byId(whole);
  const other = faulty.findings.find((after) => {
    const known = before.get(after.id);
    const said = (finding: Finding) => JSON.stringify(judgementOf(finding, ofManagers));
    return known === undefined || said(known) !== said(after);
  });
  return other === undefined ? 'the account, its regions or the coverage' : saidOf(other);
};

/** Whether the report says that the operation failed, by its name or by the action that it needs. */
const names = (report: JsonReport, operation: string): boolean => {
  const known = new Set([operation, ...actionsOf(operation)]);
  return causesIn(report).some((cause) => {
    if (cause.kind === 'denied') return known.has(cause.operation) || known.has(cause.action);
    return cause.kind === 'failed' && known.has(cause.operation);
  });
};

const causesIn = ({ findings, coverage, run }: JsonReport): readonly Cause[] => [
  ...findings.flatMap(({ cause, furtherCauses }) => (cause === null ? [] : [cause, ...furtherCauses])),
  ...coverage.gaps,
  ...run.regions.missing,
  ...(run.account.alias?.known === false ? [run.account.alias.cause] : []),
];
