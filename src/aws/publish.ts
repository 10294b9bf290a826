import { PublishCommand, SNSClient, SNSServiceException } from '@aws-sdk/client-sns';
import { type Notification, parseArn } from '../model/index.ts';

/** Publishes to SNS, in the topic's own region. Throws what SNS answers. */
export const publish = async (topicArn: string, { subject, message, attributes }: Notification): Promise<void> => {
  const topic = parseArn(topicArn);
  if (topic === null) throw new Error(`${topicArn} is not the ARN of a topic.`);
  const client = new SNSClient({ region: topic.region, maxAttempts: 4 });
  try {
    await client.send(
      new PublishCommand({
        TopicArn: topicArn,
        Subject: subject,
        Message: message,
        MessageStructure: 'json',
        MessageAttributes: Object.fromEntries(
          Object.entries(attributes).map(([name, { type, value }]) => [name, { DataType: type, StringValue: value }]),
        ),
      }),
    );
  } finally {
    client.destroy();
  }
};

/** True where SNS answered, and so surely sent nothing; without an answer nobody knows. */
export const wasRefused = (error: unknown): boolean =>
  error instanceof SNSServiceException && error.$metadata.httpStatusCode !== undefined;
