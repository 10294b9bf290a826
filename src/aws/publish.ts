import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { parseArn } from '../model/index.ts';

/** One message for an SNS topic. */
export interface Message {
  readonly topicArn: string;
  readonly subject: string;
  readonly body: string;
}

/** Publishes to SNS, the only thing that this program writes; in the topic's own region. Throws what SNS answers. */
export const publish = async ({ topicArn, subject, body }: Message): Promise<void> => {
  const topic = parseArn(topicArn);
  if (topic === null) throw new Error(`${topicArn} is not the ARN of a topic.`);
  const client = new SNSClient({ region: topic.region, maxAttempts: 4 });
  try {
    await client.send(new PublishCommand({ TopicArn: topicArn, Subject: subject, Message: body }));
  } finally {
    client.destroy();
  }
};
