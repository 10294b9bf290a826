import type { Cause, LostFinding, OutOfSight } from '../model/index.ts';
import { causeKey, type Texts } from './cause-key.ts';
import { grouped } from './grouped.ts';
import { gravestFirst } from './groups.ts';

/** Earlier findings that one cause hides, gravest first. */
export interface NotVisibleGroup {
  readonly cause: Cause;
  /** The rule that words it. */
  readonly rule: string;
  readonly findings: readonly LostFinding[];
}

/** Earlier findings of a kind that nobody meant to look at this time. */
export interface NotAsked {
  readonly why: Exclude<OutOfSight['kind'], 'unread'>;
  readonly count: number;
  /** The rules that did not run, or the regions that were not scanned, each once. */
  readonly names: readonly string[];
}

/** Earlier findings that could not be looked at: never resolved. */
export interface NotVisible {
  readonly findings: readonly LostFinding[];
  /** Visible until the run before. */
  readonly lately: readonly NotVisibleGroup[];
  /** Not visible in the run before either. */
  readonly longer: readonly NotVisibleGroup[];
  readonly notAsked: readonly NotAsked[];
}

/** What is no longer visible, by why. */
export const notVisibleOf = (findings: readonly LostFinding[], texts: Texts): NotVisible => {
  const groups = (isLately: boolean) =>
    byCause(
      findings.filter(({ justLost }) => justLost === isLately),
      texts,
    );
  return { findings, lately: groups(true), longer: groups(false), notAsked: notAskedOf(findings) };
};

const byCause = (findings: readonly LostFinding[], texts: Texts): readonly NotVisibleGroup[] => {
  const unread = gravestFirst(findings).flatMap((finding) =>
    finding.why.kind === 'unread' ? [{ finding, cause: finding.why.cause }] : [],
  );
  return grouped(unread, ({ finding, cause }) => causeKey(cause, finding.rule, texts)).map(([, rows]) => ({
    cause: rows[0].cause,
    rule: rows[0].finding.rule,
    findings: rows.map(({ finding }) => finding),
  }));
};

const namesBy: { readonly [W in NotAsked['why']]: (finding: LostFinding) => readonly string[] } = {
  'rule-not-run': ({ rule }) => [rule],
  'region-not-scanned': ({ resource }) => [resource.region],
  excluded: () => [],
};

const notAskedOf = (findings: readonly LostFinding[]): readonly NotAsked[] =>
  (['rule-not-run', 'region-not-scanned', 'excluded'] as const)
    .map((why) => ({ why, some: findings.filter((each) => each.why.kind === why) }))
    .filter(({ some }) => some.length > 0)
    .map(({ why, some }) => ({ why, count: some.length, names: [...new Set(some.flatMap(namesBy[why]))] }));
