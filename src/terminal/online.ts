import { type AccountAccess, auditLive, listLive } from '../app/live.ts';
import { lazyServices } from '../aws/read/lazy-services.ts';
import { startRegion } from '../aws/read/start-region.ts';
import type { Settings } from '../config/index.ts';
import { chooseLocale, sentence } from '../i18n/index.ts';
import { signInAgain } from '../i18n/sign-in.ts';
import type { Account, Inventory, Report, ResourceType } from '../model/index.ts';
import type { Io } from './io.ts';
import { priceMemory } from './price-memory.ts';
import { type Progress, showProgress } from './progress.ts';

/** Told whose account it is before anything in it is looked at; what it throws ends the run. */
export type Identified = (account: Account) => void;

/**
 * Audits AWS with the person's own credentials, shows progress on a terminal, ends at once when interrupted. Where the
 * credentials expire, the command's last line says so.
 */
export const auditOnline = (
  settings: Settings,
  io: Io,
  identified: Identified = () => {},
): Promise<{ report: Report; inventory: Inventory }> =>
  online(settings, io, identified, async (access, progress) => {
    const result = await auditLive({ ...access, settings, priceMemory: priceMemory(io) });
    progress.done(result.report);
    if (result.report.run.cutShort === 'credentials-expired') {
      const locale = settings.language ?? chooseLocale(io.env);
      (io.atEnd ?? io.err)(`${sentence(signInAgain, locale)}\n`);
    }
    return result;
  });

/** Lists what there is of these types with the person's own credentials; the rest as `auditOnline`. */
export const listOnline = (
  types: readonly ResourceType[],
  settings: Pick<Settings, 'profile' | 'regions'>,
  io: Io,
  identified: Identified = () => {},
): Promise<Inventory> =>
  online(settings, io, identified, async (access, progress) => {
    const inventory = await listLive(types, access);
    progress.stop();
    if (access.signal.aborted) throw new Error('Interrupted before everything was listed.');
    return inventory;
  });

const online = async <T>(
  settings: Pick<Settings, 'profile' | 'regions'>,
  io: Io,
  identified: Identified,
  work: (access: AccountAccess, progress: Progress) => Promise<T>,
): Promise<T> => {
  const controller = new AbortController();
  io.onInterrupt(() => controller.abort('interrupted'));
  const progress = showProgress(io.terminal);
  const events: AccountAccess['events'] = {
    ...progress,
    planned: (account, regions, calls) => {
      identified(account);
      progress.planned?.(account, regions, calls);
    },
  };
  try {
    const region = await startRegion(settings.profile, settings.regions);
    const signal = controller.signal;
    const access = { services: lazyServices, startRegion: region, settings, now: io.now, signal, events, ...io.pace };
    return await work(access, progress);
  } catch (error) {
    progress.stop();
    if (controller.signal.aborted) throw new Error('Interrupted before anything was scanned.');
    throw error;
  }
};
