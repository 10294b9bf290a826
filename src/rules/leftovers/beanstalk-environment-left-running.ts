import { lookUpBy, managedBy, managerOfKind, removalOf } from '../../derived/index.ts';
import { awsCli, type Command, defineRule, type Item, type Seen } from '../../model/index.ts';
import { text } from './beanstalk-environment-left-running.text.ts';
import { activityOf, isTooNew } from './idle/activity.ts';

type Environment = Seen<'beanstalk-environment', never, 'tagging'>;

const bytesPerMb = 1_000_000;

export const beanstalkEnvironmentLeftRunning = defineRule({
  id: 'beanstalk-environment-left-running',
  severity: 'medium',
  category: 'leftovers',
  subject: 'beanstalk-environment',
  reads: ['traffic'],
  consults: ['tagging'],
  related: { 'rds-instance': { in: 'same-region' } },
  options: { windowDays: 14, maxDailyRequests: 100, maxDailyMb: 5 },
  references: [
    'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.terminating.html',
    'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/checklistforunwantedcharges.html',
    'https://docs.aws.amazon.com/awssupport/latest/user/cost-optimization-checks.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen({ id: environment, status, createdAt }, { verdict, now, options: { windowDays: days } }) {
    if (/^(Launching|Terminating|Terminated)$/.test(status))
      return verdict.notApplicable('passing', { environment, status });
    if (isTooNew(createdAt, days, now)) return verdict.notApplicable('tooNew', { environment, days }, { createdAt });
    return undefined;
  },
  evaluate(item, { verdict, options: { windowDays, maxDailyRequests, maxDailyMb }, related }) {
    const { id: environment, application, traffic, createdAt } = item;
    if (traffic === null) return verdict.unclear('bare', { environment }, evidenceOf(item));
    const most = traffic.by === 'requests' ? maxDailyRequests : maxDailyMb * bytesPerMb;
    const { state, ...activity } = activityOf([traffic.series], {
      windowDays,
      began: createdAt,
      // Load balancers send nothing about minutes without requests; instances always do.
      silentWhenIdle: traffic.by === 'requests',
      isIdleDay: ([amount = Number.NaN]) => amount <= most,
    });
    const args = { environment, days: windowDays };
    if (state === 'busy') return verdict.pass('used', args, activity);
    if (state !== 'idle') return verdict.unclear('incomplete', { ...args, datapoints: activity.datapoints }, activity);
    const evidence = { ...activity, metric: `${traffic.series.metric} Sum`, ...evidenceOf(item) };
    const databases = databasesOf(item, related['rds-instance']);
    if (databases.length > 0)
      return verdict.fail(
        'keepsData',
        { ...args, databases },
        { evidence: { ...evidence, databases }, ...looked(item) },
      );
    return traffic.by === 'requests'
      ? verdict.fail('unasked', { ...args, application, most }, { evidence, ...mended(item) })
      : verdict.fail('quiet', { ...args, application, mb: maxDailyMb }, { evidence, ...mended(item) });
  },
  byExistence: {
    option: 'windowDays',
    evaluate: (item, { verdict, related }) =>
      verdict.fail(
        'stillThere',
        { environment: item.id, application: item.application },
        { evidence: evidenceOf(item), ...mended(item, databasesOf(item, related['rds-instance'])) },
      ),
  },
});

const evidenceOf = ({ status, health, tier, createdAt }: Item<'beanstalk-environment'>) => ({
  status,
  health,
  tier,
  createdAt,
});

// It bills for its instances, volumes, addresses and load balancer, which are findings of their own. The environment is
// the thing to end, even where a stack made it: it would start again what is stopped behind its back.
const mended = (environment: Environment, databases: readonly string[] = []) => ({
  managedBy: managedBy(environment, environment.tagging),
  removal: removalOf(environment, {
    keep: looks(environment),
    remove: [
      awsCli(environment.region, 'elasticbeanstalk terminate-environment', { 'environment-name': environment.id }),
    ],
    cautions:
      databases.length === 0
        ? []
        : [{ kind: 'look-first', message: 'database', args: { environment: environment.id, databases } }],
  }),
});

// A database inside it goes with it, and has its own users: it is judged first.
const looked = (environment: Environment) => ({
  managedBy: managedBy(environment, environment.tagging),
  commands: looks(environment),
});

const looks = ({ id, region, application }: Environment): readonly Command[] => {
  const itself = { 'environment-name': id };
  return [
    awsCli(region, 'elasticbeanstalk describe-environment-resources', itself),
    awsCli(region, 'elasticbeanstalk describe-configuration-settings', { 'application-name': application, ...itself }),
  ];
};

// https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.managing.db.html
const databasesOf = ({ id }: Environment, databases: readonly Item<'rds-instance'>[]): readonly string[] =>
  madeBy(databases, id).map((one) => one.id);

const madeBy = lookUpBy((one: Item<'rds-instance'>) => [managerOfKind(one, 'beanstalk-environment')]);
