import { PublishCommand, SNSClient, SNSServiceException } from '@aws-sdk/client-sns';
import { type Notification, parseArn } from '../../model/index.ts';
import { systemClock } from '../read/clock.ts';
import { backOff } from '../read/sender.ts';

const attempts = 4;

/**
 * Publishes to SNS, in the topic's own region. What SNS refuses for being busy is tried again; where no answer came nothing
 * is, since the message may have gone out. Throws what SNS answers.
 */
export const publish = async (topicArn: string, { subject, message, attributes }: Notification): Promise<void> => {
  const topic = parseArn(topicArn);
  if (topic === null) throw new Error(`${topicArn} is not the ARN of a topic.`);
  const client = new SNSClient({ region: topic.region, maxAttempts: 1 });
  try {
    const command = new PublishCommand({
      TopicArn: topicArn,
      Subject: subject,
      Message: message,
      MessageStructure: 'json',
      MessageAttributes: Object.fromEntries(
        Object.entries(attributes).map(([name, { type, value }]) => [name, { DataType: type, StringValue: value }]),
      ),
    });
    for (let tries = 1; ; tries += 1) {
      try {
        await client.send(command);
        return;
      } catch (error) {
        if (tries >= attempts || !isBusy(error)) throw error;
        await systemClock.sleep(backOff(tries, systemClock), new AbortController().signal);
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
  return status !== undefined && (status >= 500 || error.name.startsWith('Throttl'));
};
