import { PublishCommand, SNSClient, SNSServiceException } from '@aws-sdk/client-sns';
import { type Notification, parseArn } from '../../model/index.ts';
import { abortable } from '../read/abortable.ts';
import { systemClock } from '../read/clock.ts';
import { failureOf } from '../read/failure.ts';
import { backOff } from '../read/sender.ts';
import { requestLimits } from './request-limits.ts';

// Half a minute of pauses on average; the signal ends them before.
const attempts = 12;
const attemptMs = 30_000;

/**
 * Publishes to SNS, in the topic's own region. What SNS refuses for being busy is tried again until the signal is aborted;
 * where no answer came nothing is, since the message may have gone out. Throws what SNS answered last, and the signal's reason
 * where it was aborted with a message on its way.
 */
export const publish = async (
  topicArn: string,
  { subject, message, attributes }: Notification,
  signal: AbortSignal,
): Promise<void> => {
  const topic = parseArn(topicArn);
  if (topic === null) throw new Error(`${topicArn} is not the ARN of a topic.`);
  const client = new SNSClient({ region: topic.region, maxAttempts: 1, requestHandler: requestLimits(attemptMs) });
  const command = new PublishCommand({
    TopicArn: topicArn,
    Subject: subject,
    Message: message,
    MessageStructure: 'json',
    MessageAttributes: Object.fromEntries(
      Object.entries(attributes).map(([name, { type, value }]) => [name, { DataType: type, StringValue: value }]),
    ),
  });
  try {
    for (let tries = 1; ; tries += 1) {
      try {
        await abortable(signal, () => client.send(command, { abortSignal: signal }));
        return;
      } catch (error) {
        if (tries >= attempts || !isBusy(error)) throw error;
        await systemClock.sleep(backOff(tries, systemClock), signal).catch(() => {
          // SNS did answer: the time that is over hides nothing of that.
          throw error;
        });
      }
    }
  } finally {
    client.destroy();
  }
};

/** True where SNS answered, and so surely sent nothing; without an answer nobody knows. */
export const wasRefused = (error: unknown): boolean =>
  error instanceof SNSServiceException && error.$metadata.httpStatusCode !== undefined;

const isBusy = (error: unknown): boolean => {
  if (!(error instanceof SNSServiceException)) return false;
  const status = error.$metadata.httpStatusCode;
  return status !== undefined && (status >= 500 || failureOf('sns:Publish', error).kind === 'throttled');
};
