import { GetTopicAttributesCommand, SNSClient } from '@aws-sdk/client-sns';
import { parseArn } from '../../model/index.ts';
import { abortable } from '../read/abortable.ts';
import { requestLimits } from './request-limits.ts';

const attemptMs = 5_000;

/**
 * How many subscriptions of this program's own topic are confirmed, in the topic's own region. Throws what SNS answers, and
 * where it does not say, and the signal's reason where it is aborted. https://docs.aws.amazon.com/sns/latest/api/API_GetTopicAttributes.html
 */
export const confirmedSubscribers = async (topicArn: string, signal: AbortSignal): Promise<number> => {
  const topic = parseArn(topicArn);
  if (topic === null) throw new Error(`${topicArn} is not the ARN of a topic.`);
  const client = new SNSClient({ region: topic.region, maxAttempts: 4, requestHandler: requestLimits(attemptMs) });
  const command = new GetTopicAttributesCommand({ TopicArn: topicArn });
  try {
    const { Attributes } = await abortable(signal, () => client.send(command, { abortSignal: signal }));
    const confirmed = Number(Attributes?.SubscriptionsConfirmed);
    if (!Number.isInteger(confirmed)) throw new Error('SNS does not say how many subscriptions are confirmed.');
    return confirmed;
  } finally {
    client.destroy();
  }
};
