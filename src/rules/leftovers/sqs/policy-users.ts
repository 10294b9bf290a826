import { accountOf, namesAction, parseResourcePolicy, type ResourceStatement } from '../../../derived/policy/index.ts';
import { type Item, parseArn } from '../../../model/index.ts';

const uses = ['sqs:SendMessage', 'sqs:ReceiveMessage'];

/**
 * Whom the policy of a queue lets send or receive besides its own account: services, which deliver for topics of any region,
 * buckets and rules, and other accounts; null where the policy cannot be read. A use of theirs is seen only when it happens.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-basic-examples-of-sqs-policies.html
 */
export const policyUsers = ({ arn, policy }: Item<'sqs-queue'>): readonly string[] | null => {
  if (policy === null) return [];
  const statements = parseResourcePolicy(policy);
  if (statements === null) return null;
  const own = parseArn(arn)?.account;
  const users = statements.filter(letsUse).flatMap((statement) => othersIn(statement, own));
  return [...new Set(users)].toSorted();
};

const letsUse = ({ effect, actions }: ResourceStatement): boolean =>
  effect === 'Allow' && uses.some((action) => namesAction(actions, action));

const othersIn = ({ principals: { but, values } }: ResourceStatement, own: string | undefined): readonly string[] =>
  but
    ? ['*']
    : values.filter((principal) => principal.kind !== 'AWS' || accountOf(principal) !== own).map(({ name }) => name);
