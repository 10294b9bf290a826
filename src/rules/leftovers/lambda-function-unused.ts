import { awsCli, defineRule, type Seen } from '../../model/index.ts';
import { isNamedCustomResource, isTaggedCustomResource } from './custom-resource.ts';
import { activityOf, isTooNew } from './idle.ts';
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
  screen(lambda, { say, now, options }) {
    const args = { function: lambda.id };
    if (lambda.masterArn !== null) return say.notApplicable('replica', { ...args, master: lambda.masterArn });
    if (isNamedCustomResource(lambda)) return say.notApplicable('customResource', args);
    if (isTooNew(lambda.modifiedAt, options.windowDays, now))
      return say.notApplicable('tooNew', { ...args, days: options.windowDays }, { modifiedAt: lambda.modifiedAt });
    return undefined;
  },
  evaluate(lambda, { say, options: { windowDays } }) {
    const { state, ...evidence } = activityOf([lambda.invocations], {
      windowDays,
      began: lambda.modifiedAt,
      silentWhenIdle: true,
      isIdleDay: ([invocations]) => invocations === 0,
    });
    const args = { function: lambda.id, days: windowDays };
    if (isTaggedCustomResource(lambda.tagging)) return say.notApplicable('customResource', { function: lambda.id });
    if (state === 'busy') return say.pass('used', args, evidence);
    if (state !== 'idle') return say.unclear('incomplete', args, evidence);
    return say.fail('unused', args, {
      evidence: { ...evidence, metric: 'Invocations Sum', modifiedAt: lambda.modifiedAt },
      bills: [],
      ...mended(lambda),
    });
  },
  byExistence: {
    option: 'windowDays',
    evaluate(lambda, { say }) {
      const args = { function: lambda.id };
      if (isTaggedCustomResource(lambda.tagging)) return say.notApplicable('customResource', args);
      return say.fail('stillThere', args, {
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
