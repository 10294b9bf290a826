import type { ApiDomain } from '../services/api-gateway/api-domain.ts';
import type { DailySeries } from '../services/cloudwatch/daily-series.ts';

/** An API of API Gateway, whatever its kind: for rules to which the kind makes no difference. */
export interface ApiFields {
  readonly kind: 'REST' | 'HTTP' | 'WebSocket';
  /** ISO 8601. */
  readonly createdAt: string;
  /** True where another service's tooling made the API, and only that can delete it. */
  readonly gatewayManaged: boolean;
}

export interface ApiFacets {
  /** Calls, or connections to a WebSocket API. REST APIs of one name share theirs. */
  readonly calls: DailySeries;
  /** The custom domains that lead to it. */
  readonly domains: readonly ApiDomain[];
}
