import { randomUUID } from 'node:crypto';
import { readConfigIn, settingsFrom } from '../config/index.ts';
import { rules } from '../rules/index.ts';
import { auditAndNotify } from './audit-and-notify.ts';
import { claimRun } from './claim-run.ts';
import type { Context } from './deadline.ts';
import { environment } from './environment.ts';
import { openHistory } from './history.ts';
import { notifyBySns } from './notify.ts';
import { type Outcome, settledElsewhere } from './outcome.ts';
import { scheduledTime } from './run-key.ts';
import { telemetryOf } from './telemetry.ts';
import { timeBudget } from './time-budget.ts';

/**
 * Audits the account, compares it with what is remembered, and publishes the digest where there is news; once
 * for each time of the schedule. Throws where publishing fails, so that Lambda tries again.
 */
export const handler = async (event: unknown, context: Context): Promise<Outcome> => {
  const env = environment(process.env);
  const telemetry = telemetryOf(env.functionName, context.awsRequestId ?? randomUUID());
  const settings = settingsFrom(rules, await readConfigIn(process.cwd(), rules), env.overrides);
  const within = timeBudget(context);
  const history = openHistory(env.historyTable, settings.keepDays, within);
  try {
    const time = scheduledTime(event);
    const work = time === null ? null : `${env.functionName} ${time}`;
    const deadline = new Date(Date.now() + context.getRemainingTimeInMillis());
    const claim = await claimRun({ leases: history.leases, work, deadline, telemetry });
    if (claim.kind === 'settled') return settledElsewhere(telemetry);
    const notify = notifyBySns({ environment: env, settings, claim, within, telemetry });
    return await auditAndNotify({
      region: env.region,
      settings,
      store: history.store,
      context,
      claim,
      notify,
      telemetry,
    });
  } finally {
    history.close();
  }
};
