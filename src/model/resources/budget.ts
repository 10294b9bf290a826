import type { TopicListeners } from './topic-listeners.ts';

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
  readonly thresholdType: string;
  readonly subscribers: readonly BudgetSubscriber[];
}

export interface BudgetFields {
  /** COST, USAGE, RI_UTILIZATION… */
  readonly budgetType: string;
  readonly timeUnit: string;
  readonly endsAt: string | null;
  readonly limitUsd: number | null;
  /** True where it watches only a part of the account. */
  readonly filtered: boolean;
  /** HEALTHY or UNHEALTHY; null where AWS says nothing. */
  readonly health: string | null;
}

export interface BudgetFacets {
  readonly notifications: readonly BudgetNotification[];
  /** The SNS topics among the subscribers. */
  readonly listeners: readonly TopicListeners[];
}
