import { randomUUID } from 'node:crypto';
import { readConfigIn, settingsFrom } from '../config/index.ts';
import { rules } from '../rules/index.ts';
import { auditAndTell } from './audit-and-notify.ts';
import { claimRun } from './claim-run.ts';
import type { Context } from './deadline.ts';
import { environment } from './environment.ts';
import { openHistory } from './history.ts';
import { tellBySns } from './notify.ts';
import { type Outcome, settledElsewhere } from './outcome.ts';
import { scheduledTime } from './run-key.ts';
import { logbook } from './telemetry.ts';

/**
 * Audits the account, compares it with what is remembered, and publishes the digest where there is something to tell; once
 * for each time of the schedule. Throws where publishing fails, so that Lambda tries again.
 */
export const handler = async (event: unknown, context: Context): Promise<Outcome> => {
  const env = environment(process.env);
  const log = logbook(env.functionName, context.awsRequestId ?? randomUUID());
  const settings = settingsFrom(rules, await readConfigIn(process.cwd(), rules), env.wishes);
  const history = openHistory(env.historyTable, settings.keepDays);
  try {
    const time = scheduledTime(event);
    const work = time === null ? null : `${env.functionName} ${time}`;
    const deadline = new Date(Date.now() + context.getRemainingTimeInMillis());
    const right = await claimRun({ claims: history.claims, work, deadline, log });
    if (right.kind === 'settled') return settledElsewhere(log);
    const tell = tellBySns({ environment: env, settings, right, log });
    return await auditAndTell({ region: env.region, settings, store: history.store, context, right, tell, log });
  } finally {
    history.close();
  }
};
