import type { Item } from '../../../model/index.ts';
import type { EcsWorkloadFacets } from '../../../resources/ecs-workload/fields.ts';
import { type Activity, activityOf } from '../idle/activity.ts';

type Service = Pick<Item<'ecs-workload'>, 'startedAt'> &
  Pick<EcsWorkloadFacets, 'traffic'> & { readonly cpu: NonNullable<EcsWorkloadFacets['cpu']> };

/** What the metrics of a service show: what its tasks compute, and what its load balancers pass on; null where it has none. */
export interface ServiceActivity {
  readonly work: Activity;
  readonly asked: Activity | null;
}

/** Both over the same days: requests alone miss the work of who is reached another way, and CPU alone misses a small service. */
export const serviceActivity = (
  { cpu, traffic, startedAt }: Service,
  { windowDays, maxCpuPercent }: { readonly windowDays: number; readonly maxCpuPercent: number },
): ServiceActivity => {
  const window = { windowDays, began: `${startedAt}` };
  return {
    work: activityOf([cpu], {
      ...window,
      silentWhenIdle: false,
      isIdleDay: ([percent = Number.NaN]) => percent <= maxCpuPercent,
    }),
    asked:
      traffic &&
      activityOf([traffic.series], {
        ...window,
        // Load balancers send nothing about minutes without requests.
        silentWhenIdle: true,
        isIdleDay: ([requests]) => requests === 0,
      }),
  };
};
