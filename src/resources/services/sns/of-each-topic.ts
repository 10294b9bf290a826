import { known, parseArn, ReadFailure, unread } from '../../../model/index.ts';
import type { OfTopic } from './topic.ts';

/**
 * Reads something of each SNS topic among these ARNs, once. A topic that cannot be read stays unread beside one that is
 * `enough` for somebody to hear. Where none is, it might be the one that counts, so its failure is thrown and the whole list
 * is unread for that cause.
 */
export const ofEachTopic = async <T>(
  arns: readonly string[],
  read: (topicArn: string) => Promise<T | null>,
  enough: (value: T) => boolean,
): Promise<readonly OfTopic<T>[]> => {
  const topics = [...new Set(arns.filter((arn) => parseArn(arn)?.service === 'sns'))];
  const asked = await Promise.all(topics.map((topicArn) => attempt(topicArn, read)));
  const failed = asked.find(({ failure }) => failure !== null);
  const heard = asked.some(({ of }) => of.read.known && of.read.value !== null && enough(of.read.value));
  if (failed?.failure && !heard) throw failed.failure;
  return asked.map(({ of }) => of);
};

interface Attempt<T> {
  readonly of: OfTopic<T>;
  readonly failure: ReadFailure | null;
}

const attempt = async <T>(topicArn: string, read: (topicArn: string) => Promise<T | null>): Promise<Attempt<T>> => {
  try {
    return { of: { topicArn, read: known(await read(topicArn)) }, failure: null };
  } catch (thrown) {
    if (!(thrown instanceof ReadFailure)) throw thrown;
    return { of: { topicArn, read: unread(thrown.reason) }, failure: thrown };
  }
};
