import { auditLive } from '../app/live.ts';
import { type Tell, withHistory } from '../app/with-history.ts';
import { bundledServices } from '../aws/read/bundled-services.ts';
import type { Settings } from '../config/index.ts';
import type { HistoryStore } from '../history/index.ts';
import { giveBack, type Right, settle } from './claim-run.ts';
import { type Context, outOfTime } from './deadline.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { Logbook } from './telemetry.ts';

interface Claimed {
  readonly region: string;
  readonly settings: Settings;
  readonly store: HistoryStore | null;
  readonly context: Context;
  readonly right: Right;
  readonly tell: Tell;
  readonly log: Logbook;
}

/** One run with its right to send: settled at its end, or given back where it failed before it sent. Throws what stopped it. */
export const auditAndTell = async ({
  region,
  settings,
  store,
  context,
  right,
  tell,
  log,
}: Claimed): Promise<Outcome> => {
  const { signal, clear } = outOfTime(context);
  try {
    const now = () => new Date();
    const { report } = await auditLive({ services: bundledServices, startRegion: region, settings, now, signal });
    const told = await withHistory(report, settings, store, tell);
    await settle(right, log);
    log.measure(told);
    return outcomeOf(told);
  } catch (error) {
    log.trouble('the run failed', error);
    await giveBack(right, log);
    throw error;
  } finally {
    clear();
  }
};
