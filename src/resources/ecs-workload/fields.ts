import type { DailySeries } from '../services/cloudwatch/daily-series.ts';
import type { Traffic } from '../services/elastic-load-balancing/traffic.ts';

/** A task on Fargate, by what bills. */
export interface FargateTask {
  readonly vcpus: number;
  readonly memoryGb: number;
  /** x86_64 or arm64; null where AWS does not say. */
  readonly architecture: string | null;
  /** True for Windows, which bills otherwise. */
  readonly windows: boolean;
  readonly spot: boolean;
}

/** A way of ECS to reach a service without a load balancer. */
export type InternalWay = 'Service Connect' | 'VPC Lattice' | 'service discovery';

/** What a cluster keeps going: a service, a task that no service started, or the container instances of a cluster without tasks. `id` is `cluster/name`, of instances `cluster/*`. */
export interface EcsWorkloadFields {
  readonly kind: 'service' | 'task' | 'container-instances';
  readonly cluster: string;
  /** True for a service that runs one task on every instance, and has no count to be set. */
  readonly daemon: boolean;
  /** Of a service ACTIVE, DRAINING or INACTIVE; of a task PROVISIONING, PENDING, RUNNING, …; of instances ACTIVE. */
  readonly status: string;
  /** Tasks that the service is to keep; tasks or instances, else. */
  readonly desired: number;
  readonly running: number;
  /** When the service was made, the task started, or the newest instance joined, ISO 8601; null for a task that has not started. */
  readonly startedAt: string | null;
  /** Its running tasks on Fargate. */
  readonly fargate: readonly FargateTask[];
  /**
   * What sends requests to the service, or may after the next deployment: target groups by ARN, those of every task set and
   * those that blue/green deployments change to as well; classic load balancers by name. Each once.
   */
  readonly balancedBy: readonly string[];
  /** How others reach the service past its load balancers, where no metric of these counts them. */
  readonly reachedBy: readonly InternalWay[];
  /** The instances of a cluster without tasks. */
  readonly instanceIds: readonly string[];
}

export interface EcsWorkloadFacets {
  /** null where no load balancer sends anything. */
  readonly traffic: Traffic | null;
  /** Percent of what a service reserves, the mean of its tasks; null for anything else. */
  readonly cpu: DailySeries | null;
  /** The Auto Scaling groups that its instances belong to. */
  readonly autoScalingGroups: readonly string[];
}
