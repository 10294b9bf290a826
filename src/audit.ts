import type { Settings } from './config/index.ts';
import { type CollectEvents, collect, evaluate, plan, summarise } from './engine/index.ts';
import type { Account, Inventory, Regions, Report, Run, Source, Usage } from './model/index.ts';
import { priceBills } from './pricing/index.ts';

/** Where and how an account is audited. */
export interface Target {
  readonly account: Account;
  readonly regions: Regions;
  readonly sources: readonly Source[];
  readonly now: Date;
  /** Aborted with the reason why the rest was not collected. */
  readonly signal: AbortSignal;
  readonly events?: CollectEvents;
}

/** Takes the inventory of everything that the selected rules need. Never throws for what AWS does or denies. */
export const takeInventory = (target: Target, settings: Settings): Promise<Inventory> =>
  collect(plan(settings.rules, target.sources, target.regions, settings.ruleSettings), target.sources, {
    ...target,
    alsoRead: settings.alsoRead,
  });

/** What only the caller knows of a run. */
export type Circumstances = Pick<Run, 'profile' | 'toolVersion' | 'startedAt' | 'endedAt' | 'cutShort'> & {
  readonly usage: Usage;
};

/** Judges an inventory, fresh or saved; pure. */
export const judge = (
  inventory: Inventory,
  sources: readonly Pick<Source, 'type' | 'scope'>[],
  settings: Settings,
  { usage, ...circumstances }: Circumstances,
): Report => {
  const planned = plan(settings.rules, sources, inventory.regions, settings.ruleSettings);
  const findings = evaluate(planned, inventory, { price: priceBills, excludes: settings.excludes });
  const subjects = new Set(settings.rules.map(({ subject }) => subject));
  const excluded = inventory.listings
    .filter(({ type }) => subjects.has(type))
    .flatMap(({ items }) => items.filter(settings.excludes));
  const run: Run = {
    ...circumstances,
    account: inventory.account,
    regions: inventory.regions,
    inventoryTakenAt: inventory.takenAt,
    rules: settings.rules.map(({ id }) => id),
    excluded: excluded.length,
  };
  return summarise(planned, inventory, findings, run, usage);
};
