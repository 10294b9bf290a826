import { type Command, isExempt, isFailing, shellLine } from '../model/index.ts';
import type { Candidate } from './candidate.ts';
import { operationOf, splitCommands } from './commands.ts';
import { endingOf, holders, rankOfParent, rankOfType } from './order.ts';

/** One thing to say yes or no to: what it mends, what it does, and what has to be gone before. */
export interface Step {
  /** Never empty; they all end with the same commands. */
  readonly findings: readonly Candidate[];
  /** What is removed in the place of its parts, or null. */
  readonly parent: Candidate['parent'];
  readonly keep: readonly Command[];
  readonly remove: readonly Command[];
  /** What it saves a month at list price: at least this; null where no price is known. */
  readonly monthlyUsd: number | null;
  /** Indexes of earlier steps without which this one would fail. */
  readonly needs: readonly number[];
}

export interface Cleanup {
  readonly steps: readonly Step[];
  /** Findings that no command mends, or none that spares what is exempt: they are left to the person. */
  readonly left: readonly Candidate[];
}

/**
 * What there is to remove and to close, in dependency order: what closes an exposure first, for it removes nothing.
 * One parent is removed once, however many findings point at it. Throws `ForeignCommand`.
 */
export const planCleanup = (findings: readonly Candidate[]): Cleanup => {
  const split = findings
    .filter(isForCleanup)
    .map((finding) => ({ finding, ...splitCommands(finding.remediation.commands) }));
  // What would take an exempt resource along is not done at all.
  const spared = new Set(split.filter(({ finding }) => isExempt(finding)).map(removalOf));
  const open = split.filter(({ finding }) => isFailing(finding));
  const isMended = (part: Part) => part.remove.length > 0 && !spared.has(removalOf(part));
  const groups = new Map<string, Part[]>();
  for (const each of open.filter(isMended)) {
    const key = removalOf(each);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const steps = [...groups.values()].map(stepOf).sort(before);
  return {
    steps: steps.map((step, at) => ({ ...step, needs: holdersOf(step, steps.slice(0, at)) })),
    left: open.filter((part) => !isMended(part)).map(({ finding }) => finding),
  };
};

const isForCleanup = ({ outcome, category }: Candidate): boolean =>
  outcome === 'fail' && (category === 'leftovers' || category === 'exposure');

type Part = { readonly finding: Candidate; readonly keep: readonly Command[]; readonly remove: readonly Command[] };

const removalOf = ({ remove }: Pick<Part, 'remove'>): string => remove.map(shellLine).join('\n');

const stepOf = (parts: readonly Part[]): Step => {
  const findings = parts.map(({ finding }) => finding);
  const remove = parts[0]?.remove ?? [];
  const ending = findings[0]?.parent ? endingOf(findings[0].parent.kind) : undefined;
  return {
    findings,
    parent: remove.some((command) => operationOf(command) === ending) ? (findings[0]?.parent ?? null) : null,
    keep: distinct(parts.flatMap(({ keep }) => keep)),
    remove,
    monthlyUsd: savedBy(findings),
    needs: [],
  };
};

const distinct = (commands: readonly Command[]): readonly Command[] => [
  ...new Map(commands.map((command) => [shellLine(command), command])).values(),
];

/** What goes away with the findings of a step, US dollars a month at most; each resource is counted once. */
const savedBy = (findings: readonly Candidate[]): number | null => {
  const byResource = new Map<string, number>();
  for (const { resource, category, monthlyUsd } of findings)
    if (category === 'leftovers' && monthlyUsd !== null)
      byResource.set(resource.arn, Math.max(monthlyUsd, byResource.get(resource.arn) ?? 0));
  return byResource.size === 0 ? null : [...byResource.values()].reduce((sum, usd) => sum + usd, 0);
};

const rankOf = ({ findings: [finding], parent }: Step): number => {
  if (parent !== null) return rankOfParent(parent.kind);
  return finding === undefined || finding.category === 'exposure' ? -1 : rankOfType(finding.resource.type);
};

const before = (a: Step, b: Step): number => rankOf(a) - rankOf(b) || compare(placeOf(a), placeOf(b));

// Region by region; of two steps for one resource, the one that does less comes first.
const placeOf = ({ findings: [finding], remove }: Step): readonly string[] =>
  finding === undefined
    ? []
    : [finding.resource.region, finding.resource.arn, remove.some(isEnding) ? '1' : '0', finding.rule];

const isEnding = ([, , verb = '']: Command): boolean =>
  /^(delete|deregister|rb|release|schedule|terminate)\b/.test(verb);

const compare = (a: readonly string[], b: readonly string[]): number => {
  const at = a.findIndex((text, index) => text !== b[index]);
  return at < 0 ? 0 : (a[at] as string) < (b[at] ?? '') ? -1 : 1;
};

// A step needs another where that removes what holds its own resource, and one of the two names the other in its evidence.
const holdersOf = (step: Step, earlier: readonly Step[]): readonly number[] =>
  earlier.flatMap((other, index) =>
    step.findings.some((held) => other.findings.some((holder) => isHeldBy(held, holder))) ? [index] : [],
  );

const isHeldBy = (held: Candidate, holder: Candidate): boolean =>
  holder.category === 'leftovers' &&
  held.category === 'leftovers' &&
  held.resource.region === holder.resource.region &&
  holders.some(([first, second]) => first === holder.resource.type && second === held.resource.type) &&
  (names(holder.evidence, held.resource.id) || names(held.evidence, holder.resource.id));

const names = (evidence: unknown, id: string): boolean =>
  typeof evidence === 'object' && evidence !== null
    ? Object.values(evidence).some((each) => names(each, id))
    : evidence === id;
