import type { Settings } from '../config/index.ts';
import { collect, evaluate, type Plan, plan, summarise } from '../engine/index.ts';
import type { Account, Inventory, Priced, Pricer, Regions, Report, Run, Source, Usage } from '../model/index.ts';
import { notingPricer, priceBills, pricerWith } from '../pricing/index.ts';

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
  /** A region is through, with so many failures that can be told from it alone. */
  readonly regionDone?: (region: string, failures: number) => void;
}

/** Takes the inventory of everything that the selected rules need. Never throws for what AWS does or denies. */
export const takeInventory = ({ events, ...target }: Target, settings: Settings): Promise<Inventory> => {
  const planned = plan(settings.rules, target.sources, target.regions, settings.ruleSettings);
  const { regionDone } = events ?? {};
  return collect(planned, target.sources, {
    ...target,
    alsoRead: settings.alsoRead,
    ...(regionDone && { events: { regionDone: tally(planned, target, settings, regionDone) } }),
  });
};

// Failures so far, for a person who waits; what needs another region's answers is told at the end.
const tally =
  (
    planned: Plan,
    target: Omit<Target, 'events'>,
    settings: Settings,
    tell: (region: string, failures: number) => void,
  ) =>
  (region: string, listings: Inventory['listings']) => {
    const here = planned.rules
      .filter(({ regions }) => regions.includes(region))
      .map((each) => ({ ...each, regions: [region] }));
    const part = { account: target.account, regions: target.regions, takenAt: target.now.toISOString(), listings };
    const findings = evaluate({ ...planned, rules: here }, part, { price: priceBills, excludes: settings.excludes });
    tell(region, findings.filter(({ outcome }) => outcome === 'fail').length);
  };

type Judged = Pick<Source, 'type' | 'scope'>;

/** What bills in an inventory and has no price in this program's own lists; pure. */
export const unpricedIn = (inventory: Inventory, sources: readonly Judged[], settings: Settings): readonly Priced[] => {
  const { price, unpriced } = notingPricer();
  evaluated(inventory, sources, settings, price);
  return unpriced();
};

const evaluated = (inventory: Inventory, sources: readonly Judged[], settings: Settings, price: Pricer) => {
  const planned = plan(settings.rules, sources, inventory.regions, settings.ruleSettings);
  return { planned, findings: evaluate(planned, inventory, { price, excludes: settings.excludes }) };
};

/** What only the caller knows of a run. */
export type Circumstances = Pick<Run, 'profile' | 'toolVersion' | 'startedAt' | 'endedAt' | 'cutShort'> & {
  readonly usage: Usage;
};

/** Judges an inventory, fresh or saved; pure. */
export const judge = (
  inventory: Inventory,
  sources: readonly Judged[],
  settings: Settings,
  { usage, ...circumstances }: Circumstances,
): Report => {
  const { planned, findings } = evaluated(inventory, sources, settings, pricerWith(inventory.prices ?? []));
  const subjects = new Set(settings.rules.map(({ subject }) => subject));
  const excluded = inventory.listings
    .filter(({ type }) => subjects.has(type))
    .flatMap(({ items }) => items.filter(settings.excludes));
  const run: Run = {
    ...circumstances,
    audience: settings.audience,
    account: inventory.account,
    regions: inventory.regions,
    inventoryTakenAt: inventory.takenAt,
    rules: settings.rules.map(({ id }) => id),
    excluded: excluded.length,
    excludedArns: excluded.map(({ arn }) => arn),
  };
  return summarise(planned, inventory, findings, run, usage);
};
