import { type Exemption, globalRegion, isPattern, type Report, wildcard } from '../model/index.ts';
import { anyFits, means } from './by-pattern.ts';
import type { RuleName } from './rule-names.ts';

/**
 * True for an exemption that fits no failing finding, where everything that it might mean was judged: its rules ran, in
 * every region that it might speak of, and nothing that stayed unknown or was left out could be what it means.
 */
export const isUnused = (exemption: Exemption, report: Report, rules: readonly RuleName[]): boolean =>
  !report.findings.some((finding) => finding.outcome === 'fail' && means(exemption, finding)) &&
  rulesRan(exemption, report, rules) &&
  regionsScanned(exemption, report) &&
  !report.findings.some((finding) => finding.outcome === 'unknown' && mightMean(exemption, finding)) &&
  !report.run.excludedArns.some((arn) => anyFits(exemption.resources, arn) || anyFits(exemption.resources, endOf(arn)));

// What runs only when it is asked for is waited for only where it is named.
const rulesRan = (exemption: Exemption, { run }: Report, rules: readonly RuleName[]): boolean =>
  rules
    .filter(({ id }) => anyFits(exemption.rules, id))
    .every(({ id, optIn }) => run.rules.includes(id) || (optIn && !exemption.rules.includes(id)));

// Nothing is asked of a disabled region, so it counts only where a pattern names it.
const regionsScanned = ({ resources }: Exemption, { run }: Report): boolean =>
  run.regions.missing.length === 0 &&
  !run.regions.notScanned.some(({ region, why }) =>
    resources.some((pattern) => (why === 'disabled' ? regionIn(pattern) === region : mayStandIn(pattern, region))),
  );

const mightMean = (exemption: Exemption, finding: Report['findings'][number]): boolean =>
  finding.resource.id === '*'
    ? anyFits(exemption.rules, finding.rule) &&
      exemption.resources.some((pattern) => mayStandIn(pattern, finding.resource.region))
    : means(exemption, finding);

const mayStandIn = (pattern: string, region: string): boolean => {
  const own = regionIn(pattern);
  return own === null || region === globalRegion || wildcard(own)(region);
};

/** The region that an ARN pattern speaks of; null where it may be any. */
const regionIn = (pattern: string): string | null => {
  const [arn, partition = '*', service = '*', region = ''] = pattern.split(':');
  // A star may stand for several parts, and where it ends nobody can tell.
  const isPlain = arn === 'arn' && !isPattern(partition) && !isPattern(service);
  return isPlain && region !== '' && !region.includes('*') ? region : null;
};

const endOf = (arn: string): string => arn.slice(Math.max(arn.lastIndexOf(':'), arn.lastIndexOf('/')) + 1);
