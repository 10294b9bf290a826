import { auditLive } from '../app/live.ts';
import { type Notify, withHistory } from '../app/with-history.ts';
import { bundledServices } from '../aws/read/bundled-services.ts';
import type { Settings } from '../config/index.ts';
import type { HistoryStore } from '../history/index.ts';
import { giveBack, type RunClaim, settle } from './claim-run.ts';
import { type Context, outOfTime } from './deadline.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { Telemetry } from './telemetry.ts';

interface Claimed {
  readonly region: string;
  readonly settings: Settings;
  readonly store: HistoryStore | null;
  readonly context: Context;
  readonly claim: RunClaim;
  readonly notify: Notify;
  readonly telemetry: Telemetry;
}

/** One run with its claim to send: settled at its end, or given back where it failed before it sent. Throws what stopped it. */
export const auditAndNotify = async ({
  region,
  settings,
  store,
  context,
  claim,
  notify,
  telemetry,
}: Claimed): Promise<Outcome> => {
  const { signal, clear } = outOfTime(context);
  try {
    const now = () => new Date();
    const { report } = await auditLive({ services: bundledServices, startRegion: region, settings, now, signal });
    const final = await withHistory(report, settings, store, notify);
    await settle(claim, telemetry);
    telemetry.recordRun(final);
    return outcomeOf(final);
  } catch (error) {
    telemetry.error('the run failed', error);
    await giveBack(claim, telemetry);
    throw error;
  } finally {
    clear();
  }
};
