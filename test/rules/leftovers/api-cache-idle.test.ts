import { known } from '../../../src/model/index.ts';
import type { StageCache } from '../../../src/resources/rest-api/fields.ts';
import { apiCacheIdle } from '../../../src/rules/leftovers/api-cache-idle.ts';
import { restApi } from '../../support/build/rest-api.ts';
import { series, steady } from '../../support/build/series.ts';
import { testRule } from '../../support/rule-tester.ts';

const cache = (change: Partial<StageCache> = {}): StageCache => ({
  stage: 'prod',
  sizeGb: '0.5',
  stageCreatedAt: '2026-01-10T00:00:00.000Z',
  ...change,
});
const never = { stage: 'prod', calls: series([]) };
const daily = { stage: 'prod', calls: steady(5, 90) };
const off = (stage: string) =>
  `aws apigateway update-stage --rest-api-id abc123 --stage-name ${stage} --patch-operations op=replace,path=/cacheClusterEnabled,value=false --region eu-west-1`;
const namesake = { id: 'def456', arn: 'arn:aws:apigateway:eu-west-1::/restapis/def456' };

testRule(apiCacheIdle, {
  pass: [
    {
      name: 'called every day',
      subject: restApi({}, { caches: [cache()], cachedCalls: [daily] }),
      message: 'used',
      keptBy: 'cached-calls',
    },
    {
      name: 'called, beside an API of another name',
      subject: restApi({}, { caches: [cache()], cachedCalls: [daily] }),
      related: [restApi({ ...namesake, name: 'orders' })],
      message: 'used',
    },
  ],
  fail: [
    {
      name: 'never called: the cache goes, the stage stays',
      subject: restApi({}, { caches: [cache()], cachedCalls: [never] }),
      message: 'idle',
      args: { api: 'pets', stages: ['prod'], sizes: ['0.5'], days: 14 },
      evidence: { stages: [{ name: 'prod', from: '2026-11-08', until: '2026-11-22', datapoints: 0 }] },
      severity: 'medium',
      bills: [['api-cache-hour', 730, '0.5']],
      commands: [off('prod')],
      removal: {
        of: 'resource',
        effect: 'reduces',
        phase: 'api',
        keep: [],
        remove: [off('prod')],
        forGood: [off('prod')],
        waits: [],
      },
      cautions: [],
      parent: null,
    },
    {
      name: 'never called, and neither is its namesake',
      subject: restApi({}, { caches: [cache()], cachedCalls: [never] }),
      related: [restApi(namesake)],
      message: 'idle',
    },
    {
      name: 'two stages with a cache, of which one is called',
      subject: restApi(
        {},
        {
          caches: [cache(), cache({ stage: 'test', sizeGb: '6.1' })],
          cachedCalls: [daily, { ...never, stage: 'test' }],
        },
      ),
      message: 'idle',
      args: { stages: ['test'], sizes: ['6.1'] },
      bills: [['api-cache-hour', 730, '6.1']],
      commands: [off('test')],
    },
    {
      name: 'of a stack: named, but the API stays',
      subject: restApi(
        { tags: known({ 'aws:cloudformation:stack-name': 'shop' }) },
        { caches: [cache()], cachedCalls: [never] },
      ),
      message: 'idle',
      parent: { kind: 'cloudformation-stack', name: 'shop' },
      removal: { of: 'resource', effect: 'reduces', keep: [], remove: [off('prod')] },
      cautions: ['template'],
    },
    {
      name: 'made today and called, where its existence alone counts',
      subject: restApi(
        { name: null },
        { caches: [cache({ stageCreatedAt: '2026-11-22T11:00:00.000Z' })], cachedCalls: [daily] },
      ),
      options: { windowDays: 0 },
      message: 'stillThere',
      args: { api: 'abc123' },
      bills: [['api-cache-hour', 730, '0.5']],
      commands: [off('prod')],
    },
  ],
  notApplicable: [
    { name: 'without a cache', subject: restApi(), message: 'none' },
    {
      name: 'without a cache, although its existence alone would count',
      subject: restApi(),
      options: { windowDays: 0 },
      message: 'none',
    },
    {
      name: 'on a stage made within the window',
      subject: restApi({}, { caches: [cache({ stageCreatedAt: '2026-11-20T00:00:00.000Z' })], cachedCalls: [never] }),
      message: 'tooNew',
    },
  ],
  unclear: [
    {
      name: 'it or its namesake was called',
      subject: restApi({}, { caches: [cache()], cachedCalls: [daily] }),
      related: [restApi(namesake)],
      message: 'sharedName',
    },
    {
      name: 'a window longer than what was asked of CloudWatch',
      subject: restApi({}, { caches: [cache()], cachedCalls: [never] }),
      options: { windowDays: 120 },
      message: 'incomplete',
    },
  ],
});
