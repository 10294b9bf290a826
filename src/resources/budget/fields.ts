import type { OfTopic, Topic, TopicAudience, TopicKey } from '../services/sns/topic.ts';

/** What a budget counts, in AWS's own names of dimensions: `SERVICE` or `Service`, `LINKED_ACCOUNT`, `RECORD_TYPE`. */
export type BudgetFilter =
  | { readonly kind: 'every'; readonly of: readonly BudgetFilter[] }
  | { readonly kind: 'any'; readonly of: readonly BudgetFilter[] }
  | { readonly kind: 'not'; readonly of: BudgetFilter }
  | { readonly kind: 'in'; readonly dimension: string; readonly values: readonly string[] };

export interface BudgetSubscriber {
  readonly kind: 'EMAIL' | 'SNS';
  /** The topic of an SNS subscriber; an e-mail address is not kept. */
  readonly topicArn: string | null;
}

export interface BudgetNotification {
  /** ACTUAL or FORECASTED. */
  readonly type: string;
  readonly comparison: string;
  readonly threshold: number;
  /** PERCENTAGE or ABSOLUTE_VALUE; null where AWS does not say, and it is a percentage. */
  readonly thresholdType: string | null;
  readonly subscribers: readonly BudgetSubscriber[];
}

/** What a budget does past a threshold, which its subscribers are told of. */
export interface BudgetAction extends Omit<BudgetNotification, 'comparison'> {
  /** APPLY_IAM_POLICY, APPLY_SCP_POLICY or RUN_SSM_DOCUMENTS. */
  readonly action: string;
}

export interface BudgetFields {
  /** COST, USAGE, RI_UTILIZATION… */
  readonly budgetType: string;
  readonly timeUnit: string;
  /** ISO 8601. */
  readonly endsAt: string | null;
  /** null for budgets without a limit of their own. */
  readonly limit: { readonly amount: number; readonly unit: string } | null;
  /** null where it counts everything. */
  readonly filter: BudgetFilter | null;
  /** The billing view that it counts in; null for the account's primary one. */
  readonly billingView: string | null;
  /** HEALTHY or UNHEALTHY; null where AWS says nothing. */
  readonly health: string | null;
}

export interface BudgetFacets {
  readonly notifications: readonly BudgetNotification[];
  readonly actions: readonly BudgetAction[];
  /** The SNS topics among the subscribers of both. */
  readonly topics: readonly OfTopic<Topic>[];
  readonly topicKeys: readonly OfTopic<TopicKey>[];
  readonly topicAudiences: readonly OfTopic<TopicAudience>[];
}
