import { parseArn } from '../../../model/index.ts';

/** Who publishes to a topic, and what its request carries. */
export interface Publisher {
  /** As policies name it: `budgets.amazonaws.com`. */
  readonly service: string;
  /** In whose name it publishes. */
  readonly account: string;
  /** The ARN for which it does, as far as AWS documents it; null where AWS does not. */
  readonly sourceArn: string | null;
  /** Whether it still sends `aws:SourceOwner`, which the policy of a new topic asks for. */
  readonly sendsSourceOwner: boolean;
  /** Whether what it sends is a JSON object, as a filter by the message's body needs. */
  readonly sendsJson: boolean;
}

/**
 * An alarm. CloudWatch is among the few services that send `aws:SourceOwner`, so that the policy with which SNS makes a topic
 * (everybody, where `aws:SourceOwner` is the account) lets alarms of the account publish. AWS Budgets and Cost Anomaly Detection
 * are not: they need a statement of their own.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html#source-account-versus-source-owner
 */
export const cloudWatch = (alarmArn: string): Publisher => ({
  service: 'cloudwatch.amazonaws.com',
  account: accountIn(alarmArn),
  sourceArn: alarmArn,
  sendsSourceOwner: true,
  sendsJson: true,
});

/** A budget: https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-sns-policy.html */
export const budgets = (budgetArn: string): Publisher => ({
  service: 'budgets.amazonaws.com',
  account: accountIn(budgetArn),
  sourceArn: `${budgetArn.split(':').slice(0, 5).join(':')}:*`,
  sendsSourceOwner: false,
  sendsJson: false,
});

/** A subscription to cost anomalies: https://docs.aws.amazon.com/cost-management/latest/userguide/ad-SNS.html */
export const costAlerts = (account: string): Publisher => ({
  service: 'costalerts.amazonaws.com',
  account,
  sourceArn: null,
  sendsSourceOwner: false,
  sendsJson: true,
});

const accountIn = (arn: string): string => {
  const account = parseArn(arn)?.account;
  if (account === undefined) throw new Error(`${arn} is no ARN`);
  return account;
};
