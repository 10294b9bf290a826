import {
  type Conclusion,
  isFailing,
  type Locale,
  type MessageAttribute,
  type Notification,
  notificationLimitBytes,
  type Occasion,
  type Report,
  severities,
} from '../../model/index.ts';
import { renderDigest } from '../text/digest.ts';
import { renderSms, renderSubject } from '../text/subject.ts';
import type { Texts } from '../wording.ts';
import { renderCompact } from './compact.ts';

export interface NotificationOptions {
  readonly locale: Locale;
  readonly texts: Texts;
  readonly timeZone: string;
  readonly occasion: Occasion | null;
  /** Where the whole report is; null where it can only be had by another audit. */
  readonly fullReport: string | null;
}

// Programs get the same text under each of their protocols, which SNS counts each time.
const machines = ['default', 'https', 'lambda', 'sqs'] as const;
/** What one of those texts may take of the whole: together half of it, and the mail has the rest. */
const machineShare = 1 / 8;
/** Kept free for what SNS counts beside the message. */
const spareBytes = 1024;

/** One run as one SNS message, with a variant for each protocol, all of them together within the limit of SNS. */
export const renderNotification = (report: Report, options: NotificationOptions): Notification => {
  const subject = renderSubject(report, options.locale);
  const attributes = attributesOf(report);
  const room = notificationLimitBytes - spareBytes - Buffer.byteLength(subject) - attributeBytes(attributes);
  const bytesOf = escapedBytes;
  const compact = renderCompact(report, { ...options, maxBytes: Math.floor(room * machineShare), bytesOf });
  const others = {
    ...Object.fromEntries(machines.map((protocol) => [protocol, compact])),
    sms: renderSms(report, options.locale),
  };
  const maxBytes = room - Buffer.byteLength(JSON.stringify({ ...others, email: '' }));
  const email = renderDigest(report, { ...options, detail: 'short', maxBytes, bytesOf });
  return { subject, attributes, message: JSON.stringify({ ...others, email }) };
};

/** Bytes of a text once it stands in JSON, without its quotation marks. */
const escapedBytes = (text: string): number => Buffer.byteLength(JSON.stringify(text)) - 2;

/** What filter policies choose by. */
const attributesOf = ({ run, conclusion, totals, findings, history }: Report): Notification['attributes'] => {
  const gravest = severities.find((severity) => totals.failsBySeverity[severity] > 0);
  const failing = findings.filter(isFailing);
  const isNew = history?.state === 'compared' ? ['new', 'returned'] : null;
  const news = failing.filter(
    (each) => isNew === null || (each.history !== null && isNew.includes(each.history.change)),
  );
  return {
    account: { type: 'String', value: run.account.id },
    conclusion: { type: 'String', value: conclusion satisfies Conclusion },
    highestSeverity: { type: 'String', value: gravest ?? 'none' },
    // Where nothing was compared, whatever fails is as good as new.
    newFindings: { type: 'Number', value: String(news.length) },
  };
};

const attributeBytes = (attributes: { readonly [name: string]: MessageAttribute }): number =>
  Object.entries(attributes).reduce(
    (sum, [name, { type, value }]) => sum + Buffer.byteLength(`${name}${type}${value}`),
    0,
  );
