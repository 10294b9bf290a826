// Does: ask AWS for one resource type each, and normalise the answers.
// May not: judge, give a default for what AWS did not say, keep a secret.
import type { AnyCollector } from './define.ts';
import { elasticIp } from './elastic-ip.ts';

export type { AnyCollector } from './define.ts';

/** Every collector, by type. */
export const collectors: readonly AnyCollector[] = [elasticIp];
