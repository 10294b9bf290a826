import type { DailySeries } from '../services/cloudwatch/daily-series.ts';

/** What Lightsail bills by the month, running or not. */
export interface LightsailResourceFields {
  readonly kind: 'instance' | 'database' | 'load-balancer' | 'static-ip';
  /** running, stopped, available, active…; null for a static IP. */
  readonly state: string | null;
  /** ISO 8601. */
  readonly createdAt: string;
  /** The plan of an instance or a database; null for anything else. */
  readonly bundle: string | null;
  /** Instances behind a load balancer, or the one that a static IP is attached to; none for anything else. */
  readonly attachments: readonly string[];
}

export interface LightsailResourceFacets {
  /** Bytes in and out of an instance, or the most connections of a database; the last 14 days. null for anything else. */
  readonly use: DailySeries | null;
}
