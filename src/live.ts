import { setMaxListeners } from 'node:events';
import { askPrices, type PriceMemory } from './ask-prices.ts';
import { type AuditEvents, type Circumstances, judge, takeInventory, unpricedIn } from './audit.ts';
import { aliasOf, connect, discoverRegions, identify, type ServiceLoader } from './aws/index.ts';
import { collectors } from './collectors/index.ts';
import type { Settings } from './config/index.ts';
import type { Account, Inventory, Regions, Report } from './model/index.ts';
import { peakMemoryMb } from './peak-memory.ts';
import { toolVersion } from './tool-version.ts';

/** What can be told while an audit runs. */
export interface LiveEvents extends AuditEvents {
  readonly planned?: (account: Account, regions: Regions, calls: () => number) => void;
}

export interface LiveOptions {
  readonly services: ServiceLoader;
  readonly startRegion: string;
  readonly settings: Settings;
  readonly now: () => Date;
  /** Aborted with `out-of-time` or `interrupted`. */
  readonly signal: AbortSignal;
  readonly events?: LiveEvents;
  /** Where prices that AWS gave are remembered; not given where nothing outlives a run. */
  readonly priceMemory?: PriceMemory | null;
}

/**
 * Audits the account that the credentials belong to. Throws `AwsFailure` where nobody can be identified and
 * `UnknownRegion` for a region that does not exist; whatever AWS denies after that is an unknown in the report.
 */
export const auditLive = async (options: LiveOptions): Promise<{ report: Report; inventory: Inventory }> => {
  const { settings, signal, now, startRegion } = options;
  const started = now();
  // Every call in flight listens to it; Node 20 takes more than ten for a leak.
  setMaxListeners(0, signal);
  const { aws, meter, close } = connect({ ...options, region: startRegion, profile: settings.profile });
  try {
    const account = await identify(aws, startRegion);
    const alias = aliasOf(aws.in(account.homeRegion));
    const regions = await discoverRegions(aws, account, startRegion, settings.regions);
    options.events?.planned?.(account, regions, () => meter.total('calls'));
    const sources = collectors.map(({ bind }) => bind(aws));
    const target = {
      account,
      regions,
      sources,
      now: started,
      signal,
      ...(options.events ? { events: options.events } : {}),
    };
    const taken = await takeInventory(target, settings);
    const prices = await askPrices(unpricedIn(taken, collectors, settings), {
      aws,
      partition: account.partition,
      memory: options.priceMemory ?? null,
      signal,
      now: started,
    });
    const inventory = { ...taken, account: { ...account, alias: await alias }, prices };
    const ended = now();
    const circumstances: Circumstances = {
      profile: settings.profile ?? null,
      toolVersion,
      startedAt: started.toISOString(),
      endedAt: ended.toISOString(),
      cutShort: signal.aborted ? signal.reason : null,
      usage: { calls: meter.counts(), seconds: secondsBetween(started, ended), peakMemoryMb: peakMemoryMb() },
    };
    return { report: judge(inventory, collectors, settings, circumstances), inventory };
  } finally {
    close();
  }
};

const secondsBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 1000;
