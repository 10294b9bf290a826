import {
  type FullReport,
  type Locale,
  type MessageAttribute,
  type Notification,
  notificationLimitBytes,
  type Occasion,
  type Report,
} from '../../model/index.ts';
import { type ReportView, type Texts, viewOf } from '../../report/index.ts';
import { digestOf } from '../text/digest.ts';
import { smsOf, subjectOf } from '../text/subject.ts';
import { compactOf } from './compact.ts';

export interface NotificationOptions {
  readonly locale: Locale;
  readonly texts: Texts;
  readonly timeZone: string;
  readonly occasion: Occasion | null;
  readonly fullReport: FullReport;
}

// Programs get the same text under each of their protocols, which SNS counts each time.
const machines = ['default', 'https', 'lambda', 'sqs'] as const;
/** What one of those texts may take of the whole: together half of it, and the mail has the rest. */
const machineShare = 1 / 8;
/** Kept free for what SNS counts beside the message. */
const spareBytes = 1024;

/** One run as one SNS message, with a variant for each protocol, all of them together within the limit of SNS. */
export const renderNotification = (report: Report, options: NotificationOptions): Notification => {
  const view = viewOf(report, options.texts);
  const subject = subjectOf(view, options.locale);
  const attributes = attributesOf(view);
  const room = notificationLimitBytes - spareBytes - Buffer.byteLength(subject) - attributeBytes(attributes);
  const bytesOf = escapedBytes;
  const compact = compactOf(view, { ...options, maxBytes: Math.floor(room * machineShare), bytesOf });
  const others = {
    ...Object.fromEntries(machines.map((protocol) => [protocol, compact])),
    sms: smsOf(view, options.locale),
  };
  const maxBytes = room - Buffer.byteLength(JSON.stringify({ ...others, email: '' }));
  const email = digestOf(view, { ...options, detail: 'short', maxBytes, bytesOf });
  return { subject, attributes, message: JSON.stringify({ ...others, email }) };
};

/** Bytes of a text once it stands in JSON, without its quotation marks. */
const escapedBytes = (text: string): number => Buffer.byteLength(JSON.stringify(text)) - 2;

/** What filter policies choose by. */
const attributesOf = ({ headline }: ReportView): Notification['attributes'] => {
  const { account, conclusion, severities, newFailures } = headline;
  return {
    account: { type: 'String', value: account.id },
    conclusion: { type: 'String', value: conclusion },
    highestSeverity: { type: 'String', value: severities[0]?.severity ?? 'none' },
    newFindings: { type: 'Number', value: String(newFailures) },
  };
};

const attributeBytes = (attributes: { readonly [name: string]: MessageAttribute }): number =>
  Object.entries(attributes).reduce(
    (sum, [name, { type, value }]) => sum + Buffer.byteLength(`${name}${type}${value}`),
    0,
  );
