import { managedBy, removalOf } from '../../derived/index.ts';
import {
  awsCli,
  type Bill,
  defineRule,
  hoursPerMonth,
  type Item,
  type Seen,
  type WayOfUseOf,
} from '../../model/index.ts';
import type {
  ProvisionedConcurrency,
  ProvisionedUse,
} from '../../resources/lambda-function/provisioned-concurrency.ts';
import { activityOfParts } from './idle/idle-parts.ts';
import { text } from './lambda-provisioned-concurrency-idle.text.ts';

/** Of the warm environments alone; the function is judged by another rule. */
const uses = [
  {
    id: 'warm-calls',
    what: { en: 'A call that a warm environment answers', 'pt-BR': 'Uma chamada atendida por um ambiente aquecido' },
    seenIn: { by: 'metric', facet: 'provisionedUse' },
  },
  {
    id: 'peak',
    what: { en: 'A peak that comes rarely', 'pt-BR': 'Um pico que vem raramente' },
    notSeen: {
      en: 'whether the environments wait for a peak that comes rarely, such as a sale.',
      'pt-BR': 'se os ambientes esperam um pico que vem raramente, como uma promoção.',
    },
  },
] as const satisfies readonly WayOfUseOf<'lambda-function'>[];

export const lambdaProvisionedConcurrencyIdle = defineRule({
  id: 'lambda-provisioned-concurrency-idle',
  severity: 'medium',
  category: 'leftovers',
  subject: 'lambda-function',
  reads: ['provisionedConcurrency', 'provisionedUse'],
  consults: ['tagging'],
  uses,
  options: { windowDays: 14 },
  references: [
    'https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html',
    'https://docs.aws.amazon.com/lambda/latest/dg/monitoring-concurrency.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  evaluate(lambda, { verdict, options: { windowDays: days } }) {
    const { provisionedConcurrency: warm, provisionedUse } = lambda;
    if (warm.length === 0) return verdict.notApplicable('none', { function: lambda.id });
    const { state, parts, idle } = activityOfParts(
      warm.map((one) => ({ name: one.qualifier, began: one.modifiedAt, series: useOf(provisionedUse, one) })),
      days,
    );
    const args = { function: lambda.id, days };
    if (state === 'too-new') return verdict.notApplicable('tooNew', args);
    if (state === 'busy') return verdict.pass('used', args, { parts: evidenceOf(parts) });
    if (state !== 'idle') return verdict.unclear('incomplete', args, { parts: evidenceOf(parts) });
    const wasted = warm.filter(({ qualifier }) => idle.includes(qualifier));
    const evidence = { metric: 'ProvisionedConcurrencyInvocations Sum', parts: evidenceOf(parts) };
    return verdict.fail('idle', { ...argsOf(lambda, wasted), days }, { evidence, ...waste(lambda, wasted) });
  },
  byExistence: {
    option: 'windowDays',
    reads: ['provisionedConcurrency'],
    evaluate(lambda, { verdict }) {
      const { provisionedConcurrency: warm } = lambda;
      if (warm.length === 0) return verdict.notApplicable('none', { function: lambda.id });
      const evidence = { parts: evidenceOf(warm) };
      return verdict.fail('stillThere', argsOf(lambda, warm), { evidence, ...waste(lambda, warm) });
    },
  },
});

// The same listing gave both, so that each has its metric.
const useOf = (uses: readonly ProvisionedUse[], { qualifier }: ProvisionedConcurrency) => {
  const use = uses.find((one) => one.qualifier === qualifier);
  if (use === undefined) throw new Error(`no metric of ${qualifier}`);
  return use.invocations;
};

const evidenceOf = (parts: readonly object[]) => parts.map((part) => ({ ...part }));

const argsOf = ({ id }: Item<'lambda-function'>, warm: readonly ProvisionedConcurrency[]) => ({
  function: id,
  qualifiers: warm.map(({ qualifier }) => qualifier),
  environments: warm.reduce((sum, { allocated }) => sum + allocated, 0),
});

// The function goes on without it, so that the part can be mended although a stack made the whole.
const waste = (lambda: Seen<'lambda-function', never, 'tagging'>, warm: readonly ProvisionedConcurrency[]) => ({
  bills: warm.filter(({ allocated }) => allocated > 0).map(billOf),
  managedBy: managedBy(lambda, lambda.tagging),
  removal: removalOf(lambda, {
    effect: 'reduces',
    uses,
    remove: warm.map(({ qualifier }) =>
      awsCli(lambda.region, 'lambda delete-provisioned-concurrency-config', { 'function-name': lambda.id, qualifier }),
    ),
    cautions: [{ kind: 'look-first', message: 'comesBack', args: { function: lambda.id } }],
  }),
});

const billOf = ({ allocated, memoryMb, architecture }: ProvisionedConcurrency): Bill => ({
  item: 'lambda-provisioned-gb-second',
  of: architecture === 'arm64' ? 'arm64' : 'x86',
  quantity: allocated * (memoryMb / 1024) * hoursPerMonth * 3600,
});
