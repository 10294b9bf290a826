import type { Notify } from '../app/with-history.ts';
import { wasRefused } from '../aws/write/publish.ts';
import type { Settings } from '../config/index.ts';
import { publishNotification } from '../delivery/index.ts';
import { storeReport } from '../delivery/s3.ts';
import { HistoryFailure, occasionToNotify } from '../history/index.ts';
import type { FullReport, Locale, Notification, Report } from '../model/index.ts';
import { renderJson, renderNotification } from '../reporters/index.ts';
import { ruleById, textOf } from '../rules/index.ts';
import { giveBackRefused, type RunClaim } from './claim-run.ts';
import type { Environment } from './environment.ts';
import { isHeard } from './heard.ts';
import type { Telemetry } from './telemetry.ts';
import type { WithinBudget } from './time-budget.ts';

export interface NotifyOptions {
  readonly environment: Pick<Environment, 'topicArn' | 'reportsBucket'>;
  readonly settings: Settings;
  readonly claim: RunClaim;
  readonly within: WithinBudget;
  readonly telemetry: Telemetry;
}

/**
 * Keeps the whole report where there is a bucket, and publishes the digest where it is worth a person's while. A digest that
 * reaches no confirmed subscriber notifies nobody; it is published all the same, since SNS counts them with a delay.
 */
export const notifyBySns =
  ({ environment: { topicArn, reportsBucket }, settings, claim, within, telemetry }: NotifyOptions): Notify =>
  async (report, notifiedAt) => {
    const locale = settings.language ?? 'en';
    const fullReport = await kept(report, { reportsBucket, locale, within, telemetry });
    const occasion = occasionToNotify(report, settings.sending, notifiedAt, new Date(report.run.endedAt));
    if (occasion === null) {
      telemetry.info('there is nothing to tell');
      return false;
    }
    const { timeZone } = settings;
    const notification = renderNotification(report, { locale, timeZone, texts: textOf, occasion, fullReport });
    if (!(await maySend(claim, telemetry))) return false;
    await published(notification, { topicArn, claim, within, telemetry });
    telemetry.info('the digest is published', { occasion });
    return isHeard(topicArn, telemetry, within);
  };

// The digest matters more than the copy.
const kept = async (
  report: Report,
  { reportsBucket: bucket, locale, within, telemetry }: Keeping,
): Promise<FullReport> => {
  if (bucket === null) return { kind: 'not-stored', why: 'no-bucket' };
  const { account, inventoryTakenAt: takenAt } = report.run;
  const json = renderJson(report, { locale, rule: ruleById });
  try {
    const stored = { bucket, account: account.id, takenAt, json };
    const uri = await within('store-report', (signal) => storeReport(stored, signal));
    return { kind: 'stored', uri };
  } catch (error) {
    telemetry.error('the report was not kept', error);
    return { kind: 'not-stored', why: 'failed' };
  }
};

interface Keeping extends Pick<NotifyOptions, 'within' | 'telemetry'> {
  readonly reportsBucket: string | null;
  readonly locale: Locale;
}

const maySend = async (claim: RunClaim, telemetry: Telemetry): Promise<boolean> => {
  if (claim.kind !== 'mine') return true;
  try {
    const isMine = await claim.sending();
    if (!isMine) telemetry.info('another run has taken over, and sends');
    return isMine;
  } catch (error) {
    if (!(error instanceof HistoryFailure)) throw error;
    telemetry.error('the claim could not be looked at before sending', error);
    return true;
  }
};

interface Publishing extends Pick<NotifyOptions, 'claim' | 'within' | 'telemetry'> {
  readonly topicArn: string;
}

// Where SNS gave no answer nobody knows whether it was sent, so the claim stays as it is.
const published = async (
  notification: Notification,
  { topicArn, claim, within, telemetry }: Publishing,
): Promise<void> => {
  try {
    await within('publish', (signal) => publishNotification(topicArn, notification, signal));
  } catch (error) {
    if (wasRefused(error)) await giveBackRefused(claim, telemetry);
    throw error;
  }
};
