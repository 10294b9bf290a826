import { CreateQueueCommand, GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import type { Clients } from '../support/clients.ts';
import type { Controls } from '../support/controls.ts';
import { daysAgo, type Label, label } from './label.ts';

/** Queues of one region: forgotten, made today, and an old one that takes the failed messages of that. */
export const seedQueues = async (aws: Clients, moto: Controls): Promise<readonly Label[]> => {
  const { region } = aws;
  const create = async (QueueName: string, Attributes: { readonly [name: string]: string } = {}): Promise<string> => {
    const { QueueUrl } = await aws.sqs.send(new CreateQueueCommand({ QueueName, Attributes }));
    const asked = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] });
    return `${(await aws.sqs.send(asked)).Attributes?.QueueArn}`;
  };
  await create('forgotten-jobs');
  const deadLetterTargetArn = await create('jobs-failed');
  await create('jobs', { RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount: '3' }) });
  for (const id of ['forgotten-jobs', 'jobs-failed'])
    await moto.dates({ of: 'sqs-queue', region, id, created: daysAgo(200) });
  return [
    ...label(region, 'forgotten-jobs', { 'sqs-queue-unused': 'fail' }),
    ...label(region, 'jobs-failed', { 'sqs-queue-unused': 'pass' }, 'takes the failed messages of another'),
    ...label(region, 'jobs', { 'sqs-queue-unused': 'not-applicable' }, 'made today'),
  ];
};
