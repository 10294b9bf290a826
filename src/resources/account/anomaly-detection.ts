/** What Cost Anomaly Detection watches: https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_AnomalyMonitor.html */
export interface AnomalyMonitor {
  readonly arn: string;
  readonly name: string;
  /** DIMENSIONAL watches every value of its dimension; CUSTOM watches a part. */
  readonly monitorType: string;
  /** SERVICE, LINKED_ACCOUNT, TAG or COST_CATEGORY; null for a custom monitor. */
  readonly dimension: string | null;
}

/** EMAIL or SNS; an e-mail address is not kept. */
export interface AnomalySubscriber {
  readonly kind: string;
  readonly declined: boolean;
  /** The topic of an SNS subscriber; null for an e-mail address. */
  readonly topicArn: string | null;
}

/** Who is told: https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_AnomalySubscription.html */
export interface AnomalySubscription {
  readonly name: string;
  readonly monitorArns: readonly string[];
  readonly subscribers: readonly AnomalySubscriber[];
}

export interface AnomalyDetection {
  readonly monitors: readonly AnomalyMonitor[];
  readonly subscriptions: readonly AnomalySubscription[];
}
