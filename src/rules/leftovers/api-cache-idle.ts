import { managedBy, removalOf } from '../../derived/index.ts';
import {
  awsCli,
  type Bill,
  type Command,
  defineRule,
  hoursPerMonth,
  type Item,
  type WayOfUseOf,
} from '../../model/index.ts';
import type { CachedCalls, StageCache } from '../../resources/rest-api/fields.ts';
import { text } from './api-cache-idle.text.ts';
import { activityOfParts } from './idle/idle-parts.ts';
import { sharesItsName } from './idle/shared-name.ts';

/** Of the caches alone; the API is judged by another rule. */
const uses = [
  {
    id: 'cached-calls',
    what: { en: 'A call to a stage that has a cache', 'pt-BR': 'Uma chamada a um stage que tem cache' },
    seenIn: { by: 'metric', facet: 'cachedCalls' },
  },
  {
    id: 'peak',
    what: { en: 'A peak that comes rarely', 'pt-BR': 'Um pico que vem raramente' },
    notSeen: {
      en: 'whether the cache waits for a peak that comes rarely, such as a sale.',
      'pt-BR': 'se o cache espera um pico que vem raramente, como uma promoção.',
    },
  },
] as const satisfies readonly WayOfUseOf<'rest-api'>[];

export const apiCacheIdle = defineRule({
  id: 'api-cache-idle',
  severity: 'medium',
  category: 'leftovers',
  subject: 'rest-api',
  reads: ['caches', 'cachedCalls'],
  related: { 'rest-api': { in: 'same-region' } },
  uses,
  options: { windowDays: 14 },
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html',
    'https://aws.amazon.com/api-gateway/pricing/',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  evaluate(api, { verdict, options: { windowDays: days }, related }) {
    const { caches, cachedCalls } = api;
    const args = { api: titleOf(api), days };
    if (caches.length === 0) return verdict.notApplicable('none', { api: titleOf(api) });
    const { state, parts, idle } = activityOfParts(
      caches.map((one) => ({ name: one.stage, began: one.stageCreatedAt, series: callsOf(cachedCalls, one) })),
      days,
    );
    const evidence = { metric: 'Count Sum', stages: parts.map((part) => ({ ...part })) };
    const idleCaches = caches.filter(({ stage }) => idle.includes(stage));
    if (state === 'idle')
      return verdict.fail('idle', { ...argsOf(api, idleCaches), days }, { evidence, ...waste(api, idleCaches) });
    if (state === 'too-new') return verdict.notApplicable('tooNew', args);
    if (state === 'incomplete') return verdict.unclear('incomplete', args, evidence);
    return sharesItsName(api, related['rest-api'])
      ? verdict.unclear('sharedName', { api: titleOf(api) }, evidence)
      : verdict.pass('used', args, evidence);
  },
  byExistence: {
    option: 'windowDays',
    reads: ['caches'],
    evaluate(api, { verdict }) {
      const { caches } = api;
      if (caches.length === 0) return verdict.notApplicable('none', { api: titleOf(api) });
      const evidence = { caches: caches.map((cache) => ({ ...cache })) };
      return verdict.fail('stillThere', argsOf(api, caches), { evidence, ...waste(api, caches) });
    },
  },
});

const titleOf = ({ name, id }: Item<'rest-api'>): string => name ?? id;

// The same listing gave both, so that each has its metric.
const callsOf = (calls: readonly CachedCalls[], { stage }: StageCache) => {
  const found = calls.find((one) => one.stage === stage);
  if (found === undefined) throw new Error(`no metric of ${stage}`);
  return found.calls;
};

const argsOf = (api: Item<'rest-api'>, caches: readonly StageCache[]) => ({
  api: titleOf(api),
  stages: caches.map(({ stage }) => stage),
  sizes: caches.map(({ sizeGb }) => sizeGb),
});

// The stage goes on without its cache, so that it can be mended although a stack made the whole.
const waste = (api: Item<'rest-api'>, caches: readonly StageCache[]) => {
  const manager = managedBy(api);
  return {
    bills: caches.map(({ sizeGb }): Bill => ({ item: 'api-cache-hour', of: sizeGb, quantity: hoursPerMonth })),
    managedBy: manager,
    removal: removalOf(api, {
      effect: 'reduces',
      uses,
      remove: caches.map(({ stage }) => switchOff(api, stage)),
      cautions:
        manager?.kind === 'cloudformation-stack'
          ? [{ kind: 'look-first', message: 'template', args: { stack: manager.name } }]
          : [],
    }),
  };
};

const switchOff = ({ id, region }: Item<'rest-api'>, stage: string): Command =>
  awsCli(region, 'apigateway update-stage', {
    'rest-api-id': id,
    'stage-name': stage,
    'patch-operations': 'op=replace,path=/cacheClusterEnabled,value=false',
  });
