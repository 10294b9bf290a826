import type { DailySeries } from '../cloudwatch/daily-series.ts';

/** What comes in from outside, by day: requests through load balancers (new connections, where they balance those), or bytes. */
export interface Traffic {
  readonly by: 'requests' | 'bytes';
  readonly series: DailySeries;
}
