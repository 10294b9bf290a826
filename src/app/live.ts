import {
  aliasOf,
  type Connection,
  type ConnectOptions,
  connect,
  discoverRegions,
  identify,
  type ServiceLoader,
} from '../aws/index.ts';
import { CredentialsExpired } from '../aws/read/credentials-end.ts';
import type { Settings } from '../config/index.ts';
import { list } from '../engine/index.ts';
import { managersIn } from '../managers/index.ts';
import type { Account, CallCount, Inventory, LimitWait, Regions, Report, ResourceType } from '../model/index.ts';
import { askPrices, type PriceMemory } from '../pricing/ask-prices.ts';
import { unpricedIn } from '../pricing/index.ts';
import { askMembers, collectors } from '../resources/collectors.ts';
import { type AuditEvents, collectAndEvaluate, reportOn, type Target } from './audit.ts';
import { type Circumstances, peakMemoryMb } from './circumstances.ts';
import { toolVersion } from './tool-version.ts';

/** What can be told while an audit runs. */
export interface LiveEvents extends AuditEvents {
  readonly planned?: (account: Account, regions: Regions, calls: () => number) => void;
}

/** How long the asking waits and lets a call take; the port's own where nothing is given. */
export type Pace = Pick<ConnectOptions, 'clock' | 'retryPolicy'>;

/** Whose credentials are used, where the asking begins, and what ends it. */
export interface AccountAccess extends Pace {
  readonly services: ServiceLoader;
  readonly startRegion: string;
  readonly settings: Pick<Settings, 'profile' | 'regions'>;
  readonly now: () => Date;
  /** Aborted with a `CutShort` as its reason. */
  readonly signal: AbortSignal;
  readonly events?: LiveEvents;
}

export interface LiveOptions extends AccountAccess {
  readonly settings: Settings;
  /** Where prices that AWS gave are remembered; not given where nothing outlives a run. */
  readonly priceMemory?: PriceMemory | null;
}

/**
 * Audits the account that the credentials belong to. Throws `AwsFailure` where nobody can be identified and
 * `UnknownRegion` for a region that does not exist; whatever AWS denies after that is an unknown in the report.
 */
export const auditLive = (options: LiveOptions): Promise<{ report: Report; inventory: Inventory }> =>
  withAccount(options, async ({ aws, meter, waits, ...target }) => {
    const { settings, events, priceMemory = null } = options;
    const { account, now, signal } = target;
    const alias = aliasOf(aws.in(account.homeRegion));
    const evaluated = await collectAndEvaluate({ ...target, ...(events ? { events } : {}) }, settings);
    const unpriced = unpricedIn(evaluated.findings);
    const [prices, managers] = await Promise.all([
      askPrices(unpriced, { aws, partition: account.partition, memory: priceMemory, signal, now }),
      askMembers(managersIn(evaluated.findings), aws),
    ]);
    const inventory = { ...evaluated.inventory, account: { ...account, alias: await alias }, prices, managers };
    const ran = { startedAt: now, endedAt: options.now(), calls: meter.counts(), waits: waits.list(), signal };
    const circumstances = circumstancesOf(options, ran);
    return { report: reportOn({ ...evaluated, inventory }, settings, circumstances), inventory };
  });

interface Ran {
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly calls: readonly CallCount[];
  readonly waits: readonly LimitWait[];
  readonly signal: AbortSignal;
}

const circumstancesOf = (
  { settings }: LiveOptions,
  { startedAt, endedAt, calls, waits, signal }: Ran,
): Circumstances => ({
  profile: settings.profile ?? null,
  toolVersion,
  startedAt: startedAt.toISOString(),
  endedAt: endedAt.toISOString(),
  cutShort: signal.aborted ? signal.reason : null,
  usage: { calls, waits, seconds: (endedAt.getTime() - startedAt.getTime()) / 1000, peakMemoryMb: peakMemoryMb() },
});

/** Lists what there is of these types, without a look at any of it. Throws as `auditLive` does, and where the credentials expire. */
export const listLive = (types: readonly ResourceType[], options: AccountAccess): Promise<Inventory> =>
  withAccount(options, async ({ account, regions, sources, now, signal }) => {
    const inventory = await list(types, regions, sources, { account, now, signal });
    if (signal.aborted && signal.reason === 'credentials-expired') throw new CredentialsExpired();
    return inventory;
  });

interface ConnectedTarget extends Target {
  readonly aws: Connection['aws'];
  readonly meter: Connection['meter'];
  readonly waits: Connection['waits'];
}

const withAccount = async <T>(
  options: AccountAccess,
  work: (target: Omit<ConnectedTarget, 'events'>) => Promise<T>,
) => {
  const { settings, startRegion } = options;
  const now = options.now();
  const { aws, meter, waits, signal, close } = connect({ ...options, region: startRegion, profile: settings.profile });
  try {
    const account = await identify(aws, startRegion);
    const regions = await discoverRegions(aws, account, startRegion, settings.regions);
    options.events?.planned?.(account, regions, () => meter.total('calls'));
    return await work({
      aws,
      meter,
      waits,
      signal,
      account,
      regions,
      sources: collectors.map(({ bind }) => bind(aws)),
      now,
    });
  } finally {
    close();
  }
};
