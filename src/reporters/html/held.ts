import { type Finding, severities } from '../../model/index.ts';
import { stateOf } from './finding-data.ts';
import { type State, states } from './page-data.ts';

/** What one page holds: as much as a browser opens in a second, on the machine that docs/performance.md tells of. */
const most = { findings: 5_000, characters: 12_000_000 };

/** Open findings of each rule that stand before the others, so that no rule that finds something is left out of the page. */
const firstOfEach = 20;

/** The findings that the page holds, in the order of the report, each with its data as text. */
export interface Held {
  readonly findings: readonly Finding[];
  readonly data: readonly string[];
}

/** As many findings as a page holds: what fails first, the gravest and the dearest; all of them where they have room. */
export const heldOf = (findings: readonly Finding[], dataOf: (finding: Finding) => string): Held => {
  const data = new Map<Finding, string>();
  let left = most.characters;
  for (const finding of worstFirst(findings)) {
    if (data.size === most.findings) break;
    const text = dataOf(finding);
    left -= text.length;
    if (left < 0) break;
    data.set(finding, text);
  }
  const held = findings.filter((finding) => data.has(finding));
  return { findings: held, data: held.map((finding) => data.get(finding) ?? '') };
};

function* worstFirst(findings: readonly Finding[]): Iterable<Finding> {
  const named = new Map<string, number>();
  const others: Finding[] = [];
  for (const finding of byRank(findings)) {
    const before = named.get(finding.rule) ?? 0;
    if (isOpen(stateOf(finding)) && before < firstOfEach) {
      named.set(finding.rule, before + 1);
      yield finding;
    } else others.push(finding);
  }
  yield* others;
}

const isOpen = (state: State): boolean => state === 'fail' || state === 'unknown';

const byRank = (findings: readonly Finding[]): readonly Finding[] => {
  const ranks = states.flatMap(() => severities.map((): Finding[] => []));
  for (const finding of findings)
    ranks[states.indexOf(stateOf(finding)) * severities.length + severities.indexOf(finding.severity)]?.push(finding);
  return ranks.flatMap((rank) => rank.sort((a, b) => (b.monthlyUsd ?? 0) - (a.monthlyUsd ?? 0)));
};
