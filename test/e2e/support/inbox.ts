import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
} from '@aws-sdk/client-sqs';
import type { Clients } from './clients.ts';

/** A message as a subscriber of the topic gets it. */
export interface Received {
  readonly Subject: string;
  readonly Message: string;
}

/** A topic, and a queue that gets whatever is published to it. */
export interface Inbox {
  readonly topicArn: string;
  /** What arrived since the last time. */
  readonly receive: () => Promise<readonly Received[]>;
}

export const createInbox = async (aws: Clients, name: string): Promise<Inbox> => {
  const { TopicArn: topicArn = '?' } = await aws.sns.send(new CreateTopicCommand({ Name: name }));
  const { QueueUrl = '?' } = await aws.sqs.send(new CreateQueueCommand({ QueueName: name }));
  const { Attributes } = await aws.sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }));
  await aws.sns.send(
    new SubscribeCommand({ TopicArn: topicArn, Protocol: 'sqs', Endpoint: Attributes?.['QueueArn'] as string }),
  );
  return {
    topicArn,
    receive: async () => {
      const { Messages = [] } = await aws.sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
      for (const { ReceiptHandle } of Messages)
        await aws.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
      return Messages.map(({ Body = '' }) => JSON.parse(Body) as Received);
    },
  };
};
