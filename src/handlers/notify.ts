import type { Tell } from '../app/with-history.ts';
import { wasRefused } from '../aws/write/publish.ts';
import type { Settings } from '../config/index.ts';
import { publishNotification } from '../delivery/index.ts';
import { storeReport } from '../delivery/s3.ts';
import { HistoryFailure, worthTelling } from '../history/index.ts';
import type { Locale, Notification, Report } from '../model/index.ts';
import { renderJson, renderNotification } from '../reporters/index.ts';
import { ruleById, textOf } from '../rules/index.ts';
import { giveBackRefused, type Right } from './claim-run.ts';
import type { Environment } from './environment.ts';
import type { Logbook } from './telemetry.ts';

export interface Telling {
  readonly environment: Pick<Environment, 'topicArn' | 'reportsBucket'>;
  readonly settings: Settings;
  readonly right: Right;
  readonly log: Logbook;
}

/** Keeps the whole report where there is a bucket, and publishes the digest where it is worth a person's while. */
export const tellBySns =
  ({ environment: { topicArn, reportsBucket }, settings, right, log }: Telling): Tell =>
  async (report, toldAt) => {
    const locale = settings.language ?? 'en';
    const fullReport = reportsBucket === null ? null : await kept(report, reportsBucket, locale, log);
    const occasion = worthTelling(report, settings.sending, toldAt, new Date(report.run.endedAt));
    if (occasion === null) {
      log.note('there is nothing to tell');
      return false;
    }
    const { timeZone } = settings;
    const notification = renderNotification(report, { locale, timeZone, texts: textOf, occasion, fullReport });
    if (!(await maySend(right, log))) return false;
    await published(topicArn, notification, right, log);
    log.note('the digest is published', { occasion });
    return true;
  };

// The digest matters more than the copy.
const kept = async (report: Report, bucket: string, locale: Locale, log: Logbook): Promise<string | null> => {
  const { account, inventoryTakenAt } = report.run;
  try {
    return await storeReport(bucket, account.id, inventoryTakenAt, renderJson(report, { locale, rule: ruleById }));
  } catch (error) {
    log.trouble('the report was not kept', error);
    return null;
  }
};

const maySend = async (right: Right, log: Logbook): Promise<boolean> => {
  if (right.kind !== 'mine') return true;
  try {
    const isMine = await right.sending();
    if (!isMine) log.note('another run has taken over, and sends');
    return isMine;
  } catch (error) {
    if (!(error instanceof HistoryFailure)) throw error;
    log.trouble('the claim could not be looked at before sending', error);
    return true;
  }
};

// Where SNS gave no answer nobody knows whether it was sent, so the claim stays as it is.
const published = async (topicArn: string, notification: Notification, right: Right, log: Logbook): Promise<void> => {
  try {
    await publishNotification(topicArn, notification);
  } catch (error) {
    if (wasRefused(error)) await giveBackRefused(right, log);
    throw error;
  }
};
