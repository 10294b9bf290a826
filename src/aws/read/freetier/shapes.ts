// The shapes of the Free Tier API: every field may be missing from an answer, whatever its documentation promises.

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_freetier_GetAccountPlanState.html */
export type GetAccountPlanStateInput = Record<never, never>;

export interface GetAccountPlanStateOutput {
  readonly accountId?: string;
  /** FREE or PAID. */
  readonly accountPlanType?: string;
  /** NOT_STARTED, ACTIVE or EXPIRED. */
  readonly accountPlanStatus?: string;
  readonly accountPlanRemainingCredits?: { readonly amount?: number; readonly unit?: string };
  /** Seconds since 1970, or ISO 8601. */
  readonly accountPlanExpirationDate?: number | string;
}

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_freetier_GetFreeTierUsage.html */
export interface GetFreeTierUsageInput {
  readonly nextToken?: string;
  readonly maxResults?: number;
}

export interface GetFreeTierUsageOutput {
  readonly freeTierUsages?: readonly FreeTierUsage[];
  readonly nextToken?: string;
}

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_freetier_FreeTierUsage.html */
interface FreeTierUsage {
  readonly service?: string;
  readonly operation?: string;
  readonly usageType?: string;
  readonly region?: string;
  readonly actualUsageAmount?: number;
  readonly forecastedUsageAmount?: number;
  readonly limit?: number;
  readonly unit?: string;
  readonly description?: string;
  readonly freeTierType?: string;
}
