/** One offer of the free tier, all that it counts together: https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_freetier_FreeTierUsage.html */
export interface FreeTierOffer {
  readonly description: string;
  readonly service: string;
  /** `12 Months Free`, `Always Free` or `Free Trial`. */
  readonly kind: string;
  readonly usageTypes: readonly string[];
  readonly unit: string;
  /** This month so far, and what AWS expects for the whole of it. */
  readonly actual: number;
  readonly forecast: number;
  readonly limit: number;
}

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_freetier_GetAccountPlanState.html */
export interface AccountPlan {
  /** FREE or PAID. */
  readonly planType: string;
  /** NOT_STARTED, ACTIVE or EXPIRED. */
  readonly status: string;
  /** null where AWS names none. */
  readonly remainingCredits: { readonly amount: number; readonly unit: string } | null;
  /** ISO 8601; null where AWS names no date. */
  readonly endsAt: string | null;
}
