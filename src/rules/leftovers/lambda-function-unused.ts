import { awsCli, defineRule, type Seen } from '../../model/index.ts';
import { isNamedCustomResource, isTaggedCustomResource } from './custom-resource.ts';
import { activityOf, isTooNew } from './idle/activity.ts';
import { text } from './lambda-function-unused.text.ts';
import { stackOf } from './parent.ts';
import { remedy } from './remediation.ts';

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
      ...mended(lambda),
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
        ...mended(lambda),
      });
    },
  },
});

const mended = ({ id, region, tagging }: Seen<'lambda-function', never, 'tagging'>) =>
  remedy(stackOf(tagging), region, {
    // Prints a link, good for ten minutes, to the code as it was deployed.
    keep: [awsCli(region, 'lambda get-function', { 'function-name': id, query: 'Code.Location', output: 'text' })],
    remove: [awsCli(region, 'lambda delete-function', { 'function-name': id })],
  });
