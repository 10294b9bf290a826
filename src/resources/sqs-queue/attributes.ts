import { given, MalformedAnswer, noneIfEmpty } from '../reading/aws-fields.ts';
import type { SqsQueueFields } from './fields.ts';

type Attributes = { readonly [name: string]: string | undefined };

/** What the attributes of a queue say; all of them are texts. Throws `MalformedAnswer` where one is not what AWS documents. */
export const attributesIn = (attributes: Attributes): { readonly arn: string } & Omit<SqsQueueFields, 'url'> => ({
  arn: given(attributes.QueueArn, 'QueueArn'),
  createdAt: new Date(numberIn(attributes, 'CreatedTimestamp') * 1000).toISOString(),
  messages: [
    'ApproximateNumberOfMessages',
    'ApproximateNumberOfMessagesDelayed',
    'ApproximateNumberOfMessagesNotVisible',
  ].reduce((sum, name) => sum + numberIn(attributes, name), 0),
  deadLetterQueueArn: deadLetterQueueIn(noneIfEmpty(attributes.RedrivePolicy)),
  policy: noneIfEmpty(attributes.Policy),
});

const numberIn = (attributes: Attributes, name: string): number => {
  const text = given(attributes[name], name);
  if (!/^\d+(\.\d+)?$/.test(text)) throw new MalformedAnswer(`AWS's answer has a ${name} that is not a number`);
  return Number(text);
};

const deadLetterQueueIn = (redrivePolicy: string | null): string | null =>
  redrivePolicy === null
    ? null
    : given(
        (JSON.parse(redrivePolicy) as { readonly deadLetterTargetArn?: string }).deadLetterTargetArn,
        'deadLetterTargetArn',
      );
