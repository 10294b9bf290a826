import type { OutputOf } from '../../aws/index.ts';
import { given } from '../reading/aws-fields.ts';
import { anyIsEnough, mentions } from './alarm-rule.ts';
import type { AlarmWay } from './fields.ts';

type Page = OutputOf<'cloudwatch:DescribeAlarms'>;
type CompositeAlarm = NonNullable<Page['CompositeAlarms']>[number];
type AnyAlarm = Pick<CompositeAlarm, 'AlarmName' | 'AlarmArn' | 'ActionsEnabled' | 'AlarmActions'>;

/**
 * Every way in which an alarm tells somebody: itself first, then the composite alarms that name it, and those that name
 * them: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-combining.html
 */
export const alarmWays = (alarm: AnyAlarm, composites: readonly CompositeAlarm[]): readonly AlarmWay[] => {
  const certain = withWatchers(alarm, composites.filter(isCertain));
  return [...withWatchers(alarm, composites)].map((one) => ({
    alarm: given(one.AlarmName, 'AlarmName'),
    certain: certain.has(one),
    actionsEnabled: given(one.ActionsEnabled, 'ActionsEnabled'),
    alarmActions: given(one.AlarmActions, 'AlarmActions'),
  }));
};

// The set grows while it is walked, and holds each alarm once: composite alarms may name each other in a circle.
const withWatchers = (alarm: AnyAlarm, composites: readonly CompositeAlarm[]): ReadonlySet<AnyAlarm> => {
  const found = new Set<AnyAlarm>([alarm]);
  for (const { AlarmName, AlarmArn } of found) {
    const named = { name: given(AlarmName, 'AlarmName'), arn: given(AlarmArn, 'AlarmArn') };
    for (const composite of composites) {
      if (mentions(given(composite.AlarmRule, 'AlarmRule'), named)) found.add(composite);
    }
  }
  return found;
};

// While its suppressor is in ALARM, a composite alarm stays quiet.
const isCertain = ({ AlarmRule, ActionsSuppressor }: CompositeAlarm): boolean =>
  anyIsEnough(given(AlarmRule, 'AlarmRule')) && !ActionsSuppressor;
