import { actedOn, managedBy } from '../../derived/index.ts';
import { awsCli, defineRule, type Item, type Seen } from '../../model/index.ts';
import { activityOf, isTooNew } from './idle/activity.ts';
import { grantedTo } from './lambda/grants.ts';
import { text } from './lambda-function-unused.text.ts';

export const lambdaFunctionUnused = defineRule({
  id: 'lambda-function-unused',
  severity: 'low',
  category: 'leftovers',
  subject: 'lambda-function',
  reads: ['invocations', 'edgeRole', 'eventSources', 'eventRules', 'schedules', 'subscriptions', 'policies'],
  consults: ['tagging'],
  related: { api: { in: 'same-region' } },
  options: { windowDays: 90 },
  references: [
    'https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html',
    'https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-view.html',
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen(lambda, { verdict, now, options }) {
    const args = { function: lambda.id };
    if (lambda.masterArn !== null) return verdict.notApplicable('replica', { ...args, master: lambda.masterArn });
    if (isNamedCustomResource(lambda)) return verdict.notApplicable('customResource', args);
    if (isTooNew(lambda.modifiedAt, options.windowDays, now))
      return verdict.notApplicable('tooNew', { ...args, days: options.windowDays }, { modifiedAt: lambda.modifiedAt });
    return undefined;
  },
  evaluate(lambda, { verdict, options: { windowDays }, related }) {
    const { state, ...evidence } = activityOf([lambda.invocations], {
      windowDays,
      began: lambda.modifiedAt,
      silentWhenIdle: true,
      isIdleDay: ([invocations]) => invocations === 0,
    });
    const args = { function: lambda.id, days: windowDays };
    const users = callersOf(lambda);
    const granted = grantedTo(lambda, related.api);
    if (isCustomResource(lambda)) return verdict.notApplicable('customResource', { function: lambda.id });
    if (state === 'busy') return verdict.pass('used', args, evidence);
    if (users.length > 0) return verdict.pass('targeted', { function: lambda.id, users }, { ...evidence, users });
    if (state !== 'idle') return verdict.unclear('incomplete', args, evidence);
    if (lambda.edgeRole) return verdict.unclear('edge', args, evidence);
    if (granted === null) return verdict.unclear('unreadablePolicy', { function: lambda.id }, evidence);
    const failing = { evidence: { ...evidence, metric: 'Invocations Sum', modifiedAt: lambda.modifiedAt }, bills: [] };
    return granted.length > 0
      ? verdict.fail('granted', { ...args, users: granted }, { ...failing, ...look(lambda) })
      : verdict.fail('unused', args, { ...failing, ...removal(lambda) });
  },
  byExistence: {
    option: 'windowDays',
    evaluate(lambda, { verdict }) {
      const args = { function: lambda.id };
      if (isCustomResource(lambda)) return verdict.notApplicable('customResource', args);
      return verdict.fail('stillThere', args, {
        evidence: { modifiedAt: lambda.modifiedAt },
        bills: [],
        ...removal(lambda),
      });
    },
  },
});

/** What calls it as soon as something happens, however rarely that is. */
const callersOf = (lambda: Calls): readonly string[] => [
  ...lambda.eventSources,
  ...lambda.eventRules,
  ...lambda.schedules,
  ...lambda.subscriptions,
];

type Calls = Seen<'lambda-function', 'eventSources' | 'eventRules' | 'schedules' | 'subscriptions', never>;

// Its triggers are taken away first, where they stand.
const look = (lambda: Seen<'lambda-function', never, 'tagging'>) => ({
  managedBy: managedBy(lambda, lambda.tagging),
  commands: [awsCli(lambda.region, 'lambda get-policy', { 'function-name': lambda.id })],
});

const removal = (lambda: Seen<'lambda-function', never, 'tagging'>) => {
  const { id, region } = lambda;
  return actedOn(lambda, managedBy(lambda, lambda.tagging), {
    // Prints a link, good for ten minutes, to the code as it was deployed.
    keep: [awsCli(region, 'lambda get-function', { 'function-name': id, query: 'Code.Location', output: 'text' })],
    remove: [awsCli(region, 'lambda delete-function', { 'function-name': id })],
    cautions: [{ kind: 'lost-for-good', message: 'code', args: { function: id } }],
  });
};

// The function of a custom resource is called only when its stack changes:
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources-lambda.html
// and by the names that the CDK gives to those of its own, https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.custom_resources-readme.html
const customResource =
  /custom-?resource|-cr-|custom::|resource provider|framework-?(?:onEvent|isComplete|onTimeout)|AWS679f53fac002430c|LogRetention[0-9a-f]{8}|BucketNotificationsHandler|BucketDeployment[0-9A-F]{8}/i;

const isNamedCustomResource = ({ id }: Item<'lambda-function'>): boolean => customResource.test(id);

// By what it says of itself, or by the name that it has inside its stack.
const isCustomResource = ({ description, tagging }: Seen<'lambda-function', never, 'tagging'>): boolean =>
  (description !== null && customResource.test(description)) ||
  (tagging.known && customResource.test(tagging.value['aws:cloudformation:logical-id'] ?? ''));
