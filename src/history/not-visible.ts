import { globalRegion, type OutOfSight, type Remembered } from '../model/index.ts';
import { type Comparable, type ComparedFinding, pairOf } from './comparable.ts';

/** Why a run could not look at what is remembered; null where it could: then a finding that does not fail is resolved. */
export const notVisibleReason = ({ run, findings }: Comparable): ((known: Remembered) => OutOfSight | null) => {
  const rules = new Set(run.rules);
  const regions = new Set([...run.regions.scanned, globalRegion]);
  const excluded = new Set(run.excludedArns);
  const judged = new Map(findings.map((finding) => [finding.id, finding]));
  const gaps = new Map(
    findings.filter(({ resource, cause }) => resource.id === '*' && cause !== null).map((gap) => [pairOf(gap), gap]),
  );
  // What is listed once for all regions leaves its gap there, wherever a resource stands: the buckets of S3.
  const gapOf = (known: Remembered) =>
    gaps.get(pairOf(known)) ??
    gaps.get(pairOf({ rule: known.rule, resource: { ...known.resource, region: globalRegion } }));
  return (known) => {
    const own = judged.get(known.id);
    if (own !== undefined) return unread(own);
    if (!rules.has(known.rule)) return { kind: 'rule-not-run' };
    if (!regions.has(known.resource.region)) return { kind: 'region-not-scanned' };
    if (excluded.has(known.resource.arn)) return { kind: 'excluded' };
    return unread(gapOf(known));
  };
};

const unread = (finding: ComparedFinding | undefined): OutOfSight | null =>
  finding?.cause ? { kind: 'unread', cause: finding.cause } : null;
