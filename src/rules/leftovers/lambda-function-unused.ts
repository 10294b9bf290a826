import { actedOn, managedBy } from '../../derived/index.ts';
import { awsCli, type Caution, defineRule, type Item, type Read, type Seen, type Tags } from '../../model/index.ts';
import { activityOf, isTooNew } from './idle/activity.ts';
import { text } from './lambda-function-unused.text.ts';

export const lambdaFunctionUnused = defineRule({
  id: 'lambda-function-unused',
  severity: 'low',
  category: 'leftovers',
  subject: 'lambda-function',
  reads: ['invocations'],
  consults: ['tagging'],
  options: { windowDays: 90 },
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html'],
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
  evaluate(lambda, { verdict, options: { windowDays } }) {
    const { state, ...evidence } = activityOf([lambda.invocations], {
      windowDays,
      began: lambda.modifiedAt,
      silentWhenIdle: true,
      isIdleDay: ([invocations]) => invocations === 0,
    });
    const args = { function: lambda.id, days: windowDays };
    if (isTaggedCustomResource(lambda.tagging)) return verdict.notApplicable('customResource', { function: lambda.id });
    if (state === 'busy') return verdict.pass('used', args, evidence);
    if (state !== 'idle') return verdict.unclear('incomplete', args, evidence);
    return verdict.fail('unused', args, {
      evidence: { ...evidence, metric: 'Invocations Sum', modifiedAt: lambda.modifiedAt },
      bills: [],
      ...removal(lambda),
    });
  },
  byExistence: {
    option: 'windowDays',
    evaluate(lambda, { verdict }) {
      const args = { function: lambda.id };
      if (isTaggedCustomResource(lambda.tagging)) return verdict.notApplicable('customResource', args);
      return verdict.fail('stillThere', args, {
        evidence: { modifiedAt: lambda.modifiedAt },
        bills: [],
        ...removal(lambda),
      });
    },
  },
});

const removal = (lambda: Seen<'lambda-function', never, 'tagging'>) => {
  const { id, region } = lambda;
  return actedOn(lambda, managedBy(lambda, lambda.tagging), {
    // Prints a link, good for ten minutes, to the code as it was deployed.
    keep: [awsCli(region, 'lambda get-function', { 'function-name': id, query: 'Code.Location', output: 'text' })],
    remove: [awsCli(region, 'lambda delete-function', { 'function-name': id })],
    cautions: [...edgeCaution(lambda), { kind: 'lost-for-good', message: 'code', args: { function: id } }],
  });
};

// Functions of one region alone run there: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html
const edgeCaution = ({ id, region }: Item<'lambda-function'>): readonly Caution[] =>
  region === 'us-east-1' ? [{ kind: 'look-first', message: 'edge', args: { function: id } }] : [];

// The function of a custom resource is called only when its stack changes:
// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources-lambda.html
const customResource = /custom-?resource|-cr-/i;

const isNamedCustomResource = ({ id }: Item<'lambda-function'>): boolean => customResource.test(id);

// By the name that it has inside its stack.
const isTaggedCustomResource = (tags: Read<Tags>): boolean =>
  tags.known && customResource.test(tags.value['aws:cloudformation:logical-id'] ?? '');
