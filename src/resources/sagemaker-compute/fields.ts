import type { Tags } from '../../model/resource.ts';
import type { DailySeries } from '../services/cloudwatch/daily-series.ts';

/** What a part of an endpoint runs on at the moment. */
export interface EndpointCapacity {
  readonly variant: string;
  /** null for a serverless variant, and for one with several types. */
  readonly instanceType: string | null;
  /** 0 for a serverless variant, and for one that is scaled down to nothing. */
  readonly instances: number;
  /** Concurrency that a serverless variant keeps warm, which bills. */
  readonly provisionedConcurrency: number;
}

/** The app of a Studio domain: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AppDetails.html */
export interface StudioApp {
  readonly domainId: string;
  readonly appType: string;
  readonly appName: string;
  /** An app belongs to a user profile or to a space. */
  readonly userProfile: string | null;
  readonly space: string | null;
}

/** What SageMaker AI bills by the hour while it runs: a notebook instance, an endpoint, a Studio app. */
export interface SagemakerComputeFields {
  readonly kind: 'notebook-instance' | 'endpoint' | 'app';
  readonly status: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** When its state last changed, ISO 8601; an app is made when it starts. */
  readonly changedAt: string;
  /** null for an endpoint, and for an app that AWS names none of. */
  readonly instanceType: string | null;
  readonly app: StudioApp | null;
}

export interface SagemakerComputeFacets {
  /** The variants of an endpoint; none for anything else. */
  readonly capacity: readonly EndpointCapacity[];
  /** Requests to all variants of an endpoint; null for anything else. */
  readonly invocations: DailySeries | null;
  readonly tagging: Tags;
}
