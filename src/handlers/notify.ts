import type { Notify } from '../app/with-history.ts';
import { wasRefused } from '../aws/write/publish.ts';
import type { Settings } from '../config/index.ts';
import { publishNotification } from '../delivery/index.ts';
import { storeReport } from '../delivery/s3.ts';
import { HistoryFailure, occasionToNotify } from '../history/index.ts';
import type { Locale, Notification, Report } from '../model/index.ts';
import { renderJson, renderNotification } from '../reporters/index.ts';
import { ruleById, textOf } from '../rules/index.ts';
import { giveBackRefused, type RunClaim } from './claim-run.ts';
import type { Environment } from './environment.ts';
import { isHeard } from './heard.ts';
import type { Telemetry } from './telemetry.ts';

export interface NotifyOptions {
  readonly environment: Pick<Environment, 'topicArn' | 'reportsBucket'>;
  readonly settings: Settings;
  readonly claim: RunClaim;
  readonly telemetry: Telemetry;
}

/**
 * Keeps the whole report where there is a bucket, and publishes the digest where it is worth a person's while. A digest that
 * reaches no confirmed subscriber notifies nobody; it is published all the same, since SNS counts them with a delay.
 */
export const notifyBySns =
  ({ environment: { topicArn, reportsBucket }, settings, claim, telemetry }: NotifyOptions): Notify =>
  async (report, notifiedAt) => {
    const locale = settings.language ?? 'en';
    const fullReport = reportsBucket === null ? null : await kept(report, reportsBucket, locale, telemetry);
    const occasion = occasionToNotify(report, settings.sending, notifiedAt, new Date(report.run.endedAt));
    if (occasion === null) {
      telemetry.info('there is nothing to tell');
      return false;
    }
    const { timeZone } = settings;
    const notification = renderNotification(report, { locale, timeZone, texts: textOf, occasion, fullReport });
    if (!(await maySend(claim, telemetry))) return false;
    await published(topicArn, notification, claim, telemetry);
    telemetry.info('the digest is published', { occasion });
    return isHeard(topicArn, telemetry);
  };

// The digest matters more than the copy.
const kept = async (report: Report, bucket: string, locale: Locale, telemetry: Telemetry): Promise<string | null> => {
  const { account, inventoryTakenAt } = report.run;
  try {
    return await storeReport(bucket, account.id, inventoryTakenAt, renderJson(report, { locale, rule: ruleById }));
  } catch (error) {
    telemetry.error('the report was not kept', error);
    return null;
  }
};

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

// Where SNS gave no answer nobody knows whether it was sent, so the claim stays as it is.
const published = async (
  topicArn: string,
  notification: Notification,
  claim: RunClaim,
  telemetry: Telemetry,
): Promise<void> => {
  try {
    await publishNotification(topicArn, notification);
  } catch (error) {
    if (wasRefused(error)) await giveBackRefused(claim, telemetry);
    throw error;
  }
};
