import type { Settings } from '../config/index.ts';
import { collect, evaluation, excludesNothing, type Plan, type PlanSource, plan, summarise } from '../engine/index.ts';
import { acceptedBy } from '../exemptions/index.ts';
import { settleManagers } from '../managers/index.ts';
import type { Account, Inventory, Regions, Report, Run, Source, UnpricedFinding } from '../model/index.ts';
import { priceFindings, pricerWith } from '../pricing/index.ts';
import type { Circumstances } from './circumstances.ts';

/** Where and how an account is audited. */
export interface Target {
  readonly account: Account;
  readonly regions: Regions;
  readonly sources: readonly Source[];
  readonly now: Date;
  /** Aborted with the reason why the rest was not collected. */
  readonly signal: AbortSignal;
  readonly events?: AuditEvents;
}

/** What can be told while an audit goes on. */
export interface AuditEvents {
  /** A region is through; `failures` are those that are certain by it, and were not before. */
  readonly regionDone?: (region: string, failures: number) => void;
}

/** A run whose rules have been evaluated: all of its report but the prices, the sums and the circumstances. */
export interface Evaluated {
  readonly planned: Plan;
  readonly inventory: Inventory;
  readonly findings: readonly UnpricedFinding[];
}

/** The plan of a run: the rules that its settings select, in the regions that it looks at. */
export const planFor = (settings: Settings, sources: readonly PlanSource[], regions: Regions): Plan =>
  plan(settings.rules, sources, regions, settings.ruleSettings);

/**
 * Collects what the selected rules need, and evaluates each once: region by region where somebody watches. Never throws for
 * what AWS does or denies.
 */
export const collectAndEvaluate = async ({ events, ...target }: Target, settings: Settings): Promise<Evaluated> => {
  const planned = planFor(settings, target.sources, target.regions);
  const isAccepted = acceptedBy(settings.exemptions, target.now);
  const { settle, untagged, finish } = evaluation(planned, settings.excludes, isAccepted);
  const { regionDone } = events ?? {};
  const inventory = await collect(planned, target.sources, {
    ...target,
    alsoRead: settings.alsoRead,
    untagged,
    ...(regionDone && {
      events: { regionDone: (region, settled) => regionDone(region, failuresIn(settle(settled))) },
    }),
  });
  return { planned, inventory, findings: finish(inventory) };
};

const failuresIn = (findings: readonly UnpricedFinding[]): number =>
  findings.filter(({ outcome }) => outcome === 'fail').length;

/** Settles which managers may be removed, prices the findings of a run by our own lists and the quotes in its inventory, and sums them up; pure. */
export const reportOn = (
  { planned, inventory, findings }: Evaluated,
  settings: Settings,
  { usage, ...circumstances }: Circumstances,
): Report => {
  const settled = settleManagers(findings, inventory, settings.managersRemoved);
  const priced = priceFindings(settled, pricerWith(inventory.prices ?? []));
  const excluded = excludedIn(inventory, settings);
  const run: Run = {
    ...circumstances,
    audience: settings.audience,
    account: inventory.account,
    regions: inventory.regions,
    inventoryTakenAt: inventory.takenAt,
    rules: settings.rules.map(({ id }) => id),
    excluded: excluded.length,
    excludedArns: excluded,
  };
  return summarise(planned, inventory, priced, run, usage);
};

const excludedIn = ({ listings }: Inventory, { rules, excludes }: Settings): readonly string[] => {
  // Nothing is looked at for nothing: it may lie packed.
  if (excludes === excludesNothing) return [];
  const subjects = new Set(rules.map(({ subject }) => subject));
  return listings
    .filter(({ type }) => subjects.has(type))
    .flatMap(({ items }) => items.filter((item) => excludes(item) === true).map(({ arn }) => arn));
};
