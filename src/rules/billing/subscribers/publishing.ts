import { parseResourcePolicy, type ServiceAccess, serviceAccess } from '../../../derived/policy/index.ts';
import type { TopicKey } from '../../../resources/services/sns/topic.ts';
import type { Publisher } from './publisher.ts';

/** Whether the topic's policy lets a service publish. */
export const mayPublish = (policy: string, topicArn: string, publisher: Publisher): ServiceAccess =>
  access(policy, topicArn, ['sns:Publish'], {
    publisher,
    context: { 'aws:sourceowner': publisher.sendsSourceOwner ? publisher.account : null },
  });

/**
 * Whether a service may use the key that encrypts a topic; `off` where nobody can, whatever its policy says. No service but SNS
 * itself may use the key that AWS keeps for SNS, and its policy cannot be changed.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services
 */
export const mayEncrypt = (key: TopicKey | null, publisher: Publisher): ServiceAccess | 'off' => {
  if (key === null) return 'allowed';
  if (key.kind === 'aws-managed') return 'denied';
  if (key.kind === 'gone' || key.state !== 'Enabled') return 'off';
  return access(key.policy, key.arn, ['kms:GenerateDataKey', 'kms:Decrypt'], { publisher, context: {} });
};

interface Asking {
  readonly publisher: Publisher;
  readonly context: { readonly [key: string]: string | null };
}

// Half a policy decides nothing, and one action that is missing is as bad as all of them.
const access = (
  policy: string,
  resource: string,
  actions: readonly string[],
  { publisher: { service, account, sourceArn }, context }: Asking,
): ServiceAccess => {
  const statements = parseResourcePolicy(policy);
  if (statements === null) return 'unclear';
  const carried = {
    ...context,
    'aws:sourceaccount': account,
    ...(sourceArn === null ? {} : { 'aws:sourcearn': sourceArn }),
  };
  const found = actions.map((action) => serviceAccess(statements, { service, action, resource, context: carried }));
  return (['denied', 'unclear'] as const).find((worst) => found.includes(worst)) ?? 'allowed';
};
