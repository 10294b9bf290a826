import { lazyServices } from '../aws/lazy-services.ts';
import { startRegion } from '../aws/start-region.ts';
import type { Settings } from '../config/index.ts';
import { auditLive } from '../live.ts';
import type { Inventory, Report } from '../model/index.ts';
import type { Io } from './io.ts';
import { priceMemory } from './price-memory.ts';
import { showProgress } from './progress.ts';

/** Audits AWS with the person's own credentials, shows progress on a terminal, ends at once when interrupted. */
export const auditOnline = async (settings: Settings, io: Io): Promise<{ report: Report; inventory: Inventory }> => {
  const controller = new AbortController();
  io.onInterrupt(() => controller.abort('interrupted'));
  const progress = showProgress(io.terminal);
  try {
    const region = await startRegion(settings.profile, settings.regions);
    const result = await auditLive({
      services: lazyServices,
      startRegion: region,
      settings,
      now: io.now,
      signal: controller.signal,
      events: progress,
      priceMemory: priceMemory(io),
    });
    progress.done(result.report);
    return result;
  } catch (error) {
    progress.stop();
    if (controller.signal.aborted) throw new Error('Interrupted before anything was scanned.');
    throw error;
  }
};
