import type { Tags } from '../../model/resource.ts';
import type { Traffic } from '../services/elastic-load-balancing/traffic.ts';

/** `id` and `name` are the environment's name, which no other in its region has. */
export interface BeanstalkEnvironmentFields {
  /** Launching, Updating, Ready, Terminating, Terminated, … */
  readonly status: string;
  /** Green, Yellow, Red, or Grey where it has nothing to say. */
  readonly health: string | null;
  readonly application: string;
  /** WebServer or Worker. */
  readonly tier: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

export interface BeanstalkEnvironmentFacets {
  /** Requests where it has a load balancer, else bytes into its instances; null where it has neither. */
  readonly traffic: Traffic | null;
  readonly tagging: Tags;
}
