import { ConfigError, type Settings } from '../config/index.ts';
import { evaluate, uniqueIn } from '../engine/index.ts';
import { acceptedBy } from '../exemptions/index.ts';
import type { Inventory, Report } from '../model/index.ts';
import { collectors } from '../resources/collectors.ts';
import { planFor, reportOn } from './audit.ts';
import { type Circumstances, peakMemoryMb } from './circumstances.ts';
import { toolVersion } from './tool-version.ts';

/** Judges a saved inventory, without credentials. Throws `ConfigError` for a region that it does not hold. */
export const auditSaved = (inventory: Inventory, settings: Settings, now: () => Date): Report => {
  const started = now();
  return judgedUnder(inventory, settings, {
    profile: null,
    toolVersion,
    startedAt: started.toISOString(),
    endedAt: now().toISOString(),
    cutShort: null,
    usage: { calls: [], seconds: 0, peakMemoryMb: peakMemoryMb() },
  });
};

/** The same under circumstances that are known: those of a run that is being repeated. */
export const judgedUnder = (saved: Inventory, settings: Settings, circumstances: Circumstances): Report => {
  const inventory = narrowed(uniqueIn(saved), settings.regions);
  const planned = planFor(settings, planSources, inventory.regions);
  const findings = evaluate(
    planned,
    inventory,
    settings.excludes,
    acceptedBy(settings.exemptions, new Date(inventory.takenAt)),
  );
  return reportOn({ planned, inventory, findings }, settings, circumstances);
};

const planSources = collectors.map(({ type, scope, facets }) => ({ type, scope, facets: Object.keys(facets) }));

const narrowed = (inventory: Inventory, wanted: readonly string[]): Inventory => {
  const { scanned, notScanned, missing } = inventory.regions;
  const absent = wanted.find((region) => !scanned.includes(region));
  if (absent !== undefined) {
    throw new ConfigError(
      `The inventory does not cover region ${absent}, which --region or "regions" in the configuration names; it has ${scanned.join(', ')}.`,
    );
  }
  if (wanted.length === 0) return inventory;
  const left = scanned.filter((region) => !wanted.includes(region));
  return {
    ...inventory,
    regions: {
      scanned: scanned.filter((region) => wanted.includes(region)),
      notScanned: [...notScanned, ...left.map((region) => ({ region, why: 'not-selected' as const }))],
      missing,
    },
  };
};
