import { randomUUID } from 'node:crypto';
import { bundledServices } from '../aws/bundled-services.ts';
import { readConfigIn, settingsFrom } from '../config/index.ts';
import { auditLive } from '../live.ts';
import { rules } from '../rules/index.ts';
import { withHistory } from '../with-history.ts';
import { claimRun, giveBack, settle } from './claim-run.ts';
import { type Context, outOfTime } from './deadline.ts';
import { environment } from './environment.ts';
import { openHistory } from './history.ts';
import { logbook } from './logbook.ts';
import { type Outcome, outcomeOf, settledElsewhere } from './outcome.ts';
import { scheduledTime } from './run-key.ts';
import { tellBySns, Uncertain } from './tell.ts';

/**
 * Audits the account, compares it with what is remembered, and publishes the digest where there is something to tell; once
 * for each time of the schedule. Throws where publishing fails, so that Lambda tries again.
 */
export const handler = async (event: unknown, context: Context): Promise<Outcome> => {
  const env = environment(process.env);
  const log = logbook(env.functionName, context.awsRequestId ?? randomUUID());
  const settings = settingsFrom(rules, await readConfigIn(process.cwd(), rules), env.wishes);
  const history = openHistory(env.historyTable, settings.keepDays);
  const time = scheduledTime(event);
  const work = time === null ? null : `${env.functionName} ${time}`;
  const deadline = new Date(Date.now() + context.getRemainingTimeInMillis());
  const right = await claimRun({ claims: history.claims, work, deadline, log });
  if (right.kind === 'settled') return settledElsewhere(log);
  const { signal, clear } = outOfTime(context);
  try {
    const now = () => new Date();
    const { report } = await auditLive({ services: bundledServices, startRegion: env.region, settings, now, signal });
    const told = await withHistory(
      report,
      settings,
      history.store,
      tellBySns({ environment: env, settings, right, log }),
    );
    await settle(right, log);
    log.measure(told);
    return outcomeOf(told);
  } catch (error) {
    log.trouble('the run failed', error);
    if (!(error instanceof Uncertain)) await giveBack(right, log);
    throw error;
  } finally {
    clear();
    history.close();
  }
};
