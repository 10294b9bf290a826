import {
  type Cause,
  commandsOf,
  type FindingResource,
  type Inventoried,
  shellLine,
  type UnpricedFinding,
  type Verdict,
} from '../model/index.ts';
import type { PlannedRule } from './plan.ts';
import { tagsOf } from './tags.ts';

/** A finding from what a rule said; `unclear` is the caller's to settle. */
export const findingOf = (
  planned: PlannedRule,
  item: Inventoried,
  verdict: Exclude<Verdict, { outcome: 'unclear' }>,
): UnpricedFinding => {
  const failing = verdict.outcome === 'fail' ? verdict : null;
  return {
    ...frame(planned, resourceOf(item)),
    severity: failing?.severity ?? planned.severity,
    outcome: verdict.outcome,
    message: verdict.message,
    args: verdict.args,
    evidence: verdict.evidence,
    parent: failing?.managedBy ? { ...failing.managedBy, standing: null, logicalId: null, keptBy: none } : null,
    bills: failing?.bills ?? null,
    managerRemoval: failing?.managerRemoval ?? null,
    removal: failing?.removal ?? null,
    commands:
      failing === null
        ? none
        : (failing.removal ? commandsOf(failing.removal) : (failing.commands ?? [])).map(shellLine),
  };
};

/** The engine's own word: nothing is known, and these are the causes, first things first. */
export const unknownOf = (
  planned: PlannedRule,
  subject: Inventoried | FindingResource,
  causes: readonly Cause[],
): UnpricedFinding => {
  const [cause, ...further] = distinct(causes);
  if (cause === undefined) throw new Error(`${planned.rule.id} is unknown without a cause`);
  const resource = 'facets' in subject ? resourceOf(subject) : subject;
  return { ...frame(planned, resource), outcome: 'unknown', cause, furtherCauses: further };
};

// One for all, since most findings have nothing to list.
const none: readonly never[] = [];

const frame = ({ rule, severity }: PlannedRule, resource: FindingResource): UnpricedFinding => ({
  id: `${rule.id}:${resource.arn}`,
  rule: rule.id,
  severity,
  category: rule.category,
  outcome: 'unknown',
  resource,
  message: null,
  args: {},
  evidence: {},
  cause: null,
  furtherCauses: none,
  parent: null,
  heldBy: none,
  bills: null,
  managerRemoval: null,
  removal: null,
  commands: none,
  exemption: null,
  history: null,
});

// One for all the rules that judge an item, since there are many rules.
const resources = new WeakMap<Inventoried, FindingResource>();

const resourceOf = (item: Inventoried): FindingResource => {
  const known = resources.get(item);
  if (known !== undefined) return known;
  const { type, id, arn, region, name } = item;
  const resource = { type, id, arn, region, name, tags: tagsOf(item) };
  resources.set(item, resource);
  return resource;
};

/** Each cause once, in order of first appearance. */
export const distinct = (causes: readonly Cause[]): readonly Cause[] => [
  ...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values(),
];
