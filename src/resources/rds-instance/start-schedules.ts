import type { Aws } from '../../aws/index.ts';
import { given } from '../reading/aws-fields.ts';
import { everyItem } from '../reading/pages-of.ts';

// Schedules call any action by a target of its name: https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html
const starting = /:aws-sdk:rds:startDB(Instance|Cluster)$/i;

/** The names of the schedules of a region that start a database or a cluster, those that are switched off apart. */
export const startSchedulesOf = async (aws: Aws<'scheduler:ListSchedules'>): Promise<readonly string[]> => {
  const all = await everyItem(aws.pages('scheduler:ListSchedules', {}), ({ Schedules }) =>
    given(Schedules, 'Schedules'),
  );
  return all
    .filter(({ State, Target }) => State !== 'DISABLED' && starting.test(given(Target?.Arn, 'Target.Arn')))
    .map(({ Name }) => given(Name, 'Name'));
};
