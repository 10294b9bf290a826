import type { DailySeries } from './series.ts';

export interface Ec2InstanceFields {
  /** pending, running, shutting-down, terminated, stopping or stopped. */
  readonly state: string;
  readonly instanceType: string;
  /** Time of the last start, not of the first, ISO 8601. */
  readonly launchedAt: string;
  /** As AWS writes it, for example `User initiated (2026-10-01 10:00:00 GMT)`; often empty. */
  readonly stateTransitionReason: string | null;
  readonly publicIp: string | null;
  readonly volumeIds: readonly string[];
  /** The service that operates the instance for you, or null. */
  readonly operatedBy: string | null;
  /** `spot`, `scheduled`, `capacity-block`; null for on-demand. */
  readonly lifecycle: string | null;
  /** What runs on it and how that is billed: `Linux/UNIX`, `Windows`, `Red Hat Enterprise Linux`; null where AWS does not say. */
  readonly platform: string | null;
}

export interface Ec2InstanceFacets {
  readonly cpu: DailySeries;
  readonly networkIn: DailySeries;
  readonly networkOut: DailySeries;
}
