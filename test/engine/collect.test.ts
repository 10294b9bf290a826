import { describe, expect, it } from 'vitest';
import { collect, plan } from '../../src/engine/index.ts';
import {
  type Bare,
  type Inventory,
  ReadFailure,
  type Regions,
  ResourceGone,
  type Rule,
  type Source,
} from '../../src/model/index.ts';
import { bare, denied, ruleOf, sourceOf, testAccount, twoRegions } from '../support/sources.ts';

const now = new Date('2026-11-22T12:00:00Z');
const instance = (id: string, fields: object = {}) => bare('ec2-instance', id, 'eu-west-1', fields);

const taken = (
  rules: readonly Rule[],
  sources: readonly Source[],
  run: { readonly signal?: AbortSignal; readonly alsoRead?: readonly string[]; readonly done?: string[] } = {},
  regions: Regions = { ...twoRegions, scanned: ['eu-west-1'] },
): Promise<Inventory> =>
  collect(plan(rules, sources, regions, {}), sources, {
    account: testAccount,
    now,
    signal: run.signal ?? new AbortController().signal,
    alsoRead: run.alsoRead ?? [],
    events: { regionDone: (region) => run.done?.push(region) },
  });

describe('lock 1, sight: what was not read is missing, with its cause', () => {
  it('a listing that fails on page 2 keeps page 1 and adds one missing', async () => {
    const cause = denied('ec2:DescribeInstances');
    const { listings } = await taken(
      [ruleOf({})],
      [
        sourceOf('ec2-instance', {
          list: async function* () {
            yield instance('i-1');
            throw new ReadFailure(cause);
          },
        }),
      ],
    );
    expect(listings).toMatchObject([{ items: [{ id: 'i-1' }], missing: [cause] }]);
  });

  it('a facet that was denied is unread for the reason that the port gave', async () => {
    const cause = denied('cloudwatch:GetMetricStatistics');
    const { listings } = await taken(
      [ruleOf({ reads: ['cpu'] })],
      [
        sourceOf('ec2-instance', {
          list: () => [instance('i-1')],
          facets: {
            cpu: () => {
              throw new ReadFailure(cause);
            },
          },
        }),
      ],
    );
    expect(listings[0]?.items[0]?.facets).toEqual({ cpu: { known: false, cause } });
  });

  it('whatever is thrown becomes a failed cause, and never ends the run', async () => {
    const { listings } = await taken(
      [ruleOf({ reads: ['cpu', 'networkIn'] })],
      [
        sourceOf('ec2-instance', {
          list: () => [instance('i-1')],
          facets: {
            cpu: () => {
              throw new TypeError('not an answer');
            },
            networkIn: () => {
              throw 'a string';
            },
          },
        }),
      ],
    );
    expect(listings[0]?.items[0]?.facets).toEqual({
      cpu: {
        known: false,
        cause: { kind: 'failed', operation: 'collector:ec2-instance.cpu', detail: 'TypeError: not an answer' },
      },
      networkIn: {
        known: false,
        cause: {
          kind: 'failed',
          operation: 'collector:ec2-instance.networkIn',
          detail: 'a string',
        },
      },
    });
  });

  it('an error in one region loses nothing of another', async () => {
    const source = sourceOf('ec2-instance', {
      list: ({ region }) => {
        if (region === 'us-east-1') throw new Error('broken');
        return [instance('i-1')];
      },
    });
    const { listings } = await taken([ruleOf({})], [source], {}, twoRegions);
    expect(listings.map(({ region, items, missing }) => [region, items.length, missing.length])).toEqual([
      ['eu-west-1', 1, 0],
      ['us-east-1', 0, 1],
    ]);
  });

  it('a resource that vanished after it was listed is dropped, not unknown', async () => {
    const { listings } = await taken(
      [ruleOf({ reads: ['cpu'] })],
      [
        sourceOf('ec2-instance', {
          list: () => [instance('i-1'), instance('i-2')],
          facets: {
            cpu: ({ id }: Bare) => {
              if (id === 'i-1') throw new ResourceGone(id);
              return 7;
            },
          },
        }),
      ],
    );
    expect(listings[0]?.items.map(({ id }) => id)).toEqual(['i-2']);
    expect(listings[0]?.missing).toEqual([]);
  });
});

describe('asks for no more than the rules need', () => {
  it('asks for a listing and a facet once, however many rules need them', async () => {
    const asked: string[] = [];
    const source = sourceOf('ec2-instance', { list: () => [instance('i-1')], facets: { cpu: () => 7 }, asked });
    const rules = ['one', 'two'].map((id) => ruleOf({ id, reads: ['cpu'] }));
    await taken([...rules, ruleOf({ id: 'three', consults: ['cpu'] })], [source]);
    expect(asked).toEqual(['ec2-instance in eu-west-1', 'i-1.cpu']);
  });

  it('asks no facet for what the rule decides by the listing', async () => {
    const asked: string[] = [];
    const source = sourceOf('ec2-instance', {
      list: () => [instance('i-1', { state: 'stopped' }), instance('i-2', { state: 'running' })],
      facets: { cpu: () => 7 },
      asked,
    });
    const screened = ruleOf({
      reads: ['cpu'],
      screen: ({ state }, { verdict }) => (state === 'stopped' ? verdict.pass('fine', {}) : undefined),
    });
    await taken([screened], [source]);
    expect(asked).toEqual(['ec2-instance in eu-west-1', 'i-2.cpu']);
  });

  it('asks for no related listing where every subject is decided', async () => {
    const asked: string[] = [];
    const sources = [
      sourceOf('ec2-instance', { list: () => [instance('i-1')], asked }),
      sourceOf('ebs-volume', { list: () => [], asked }),
    ];
    const related = [{ type: 'ebs-volume', in: 'same-region', reads: [], consults: [] }] as const;
    await taken([ruleOf({ related, screen: (_, { verdict }) => verdict.pass('fine', {}) })], sources);
    expect(asked).toEqual(['ec2-instance in eu-west-1']);
  });

  it('asks for related listings, where the rule says, and for their facets', async () => {
    const asked: string[] = [];
    const sources = [
      sourceOf('ec2-instance', { list: ({ region }) => (region === 'eu-west-1' ? [instance('i-1')] : []), asked }),
      sourceOf('dynamodb-table', {
        list: () => [bare('dynamodb-table', 't-1', 'us-east-1')],
        facets: { tagging: () => ({}), description: () => ({}) },
        asked,
      }),
    ];
    const related = [{ type: 'dynamodb-table', in: 'home-region', reads: ['description'], consults: [] }] as const;
    const { listings } = await taken([ruleOf({ related })], sources);
    expect(asked).toEqual(['ec2-instance in eu-west-1', 'dynamodb-table in us-east-1', 't-1.description']);
    expect(listings.map(({ type, region }) => `${type} ${region}`)).toEqual([
      'ec2-instance eu-west-1',
      'dynamodb-table us-east-1',
    ]);
  });

  it('asks for tags of every subject where exclusions go by tag, and only where the type has them', async () => {
    const asked: string[] = [];
    const sources = [
      sourceOf('ec2-instance', { list: () => [instance('i-1')], asked }),
      sourceOf('dynamodb-table', {
        list: () => [bare('dynamodb-table', 't-1')],
        facets: { tagging: () => ({}) },
        asked,
      }),
    ];
    const rules = [ruleOf({}), ruleOf({ id: 'of-tables', subject: 'dynamodb-table' })];
    await taken(rules, sources, { alsoRead: ['tagging'] });
    expect(asked.filter((each) => each.includes('.'))).toEqual(['t-1.tagging']);
  });

  it('asks no facet where the screen itself breaks: judging it again tells so', async () => {
    const asked: string[] = [];
    const source = sourceOf('ec2-instance', { list: () => [instance('i-1')], facets: { cpu: () => 7 }, asked });
    const broken = ruleOf({
      reads: ['cpu'],
      screen: () => {
        throw new Error('broken');
      },
    });
    await taken([broken], [source]);
    expect(asked).toEqual(['ec2-instance in eu-west-1']);
  });
});

describe('ends in time', () => {
  it('what was not there when the run was aborted is not collected, for the reason of the abort', async () => {
    const run = new AbortController();
    const source = sourceOf('ec2-instance', {
      list: async function* () {
        yield instance('i-1');
        run.abort('out-of-time');
        await new Promise(() => {});
      },
      facets: { cpu: () => 7 },
    });
    const { listings } = await taken([ruleOf({ reads: ['cpu'] })], [source], run);
    expect(listings).toMatchObject([
      {
        items: [
          {
            id: 'i-1',
            facets: {
              cpu: {
                known: false,
                cause: { kind: 'not-collected', resource: 'ec2-instance.cpu', why: 'out-of-time' },
              },
            },
          },
        ],
        missing: [{ kind: 'not-collected', resource: 'ec2-instance', why: 'out-of-time' }],
      },
    ]);
  });

  it('asks for nothing once it is aborted', async () => {
    const asked: string[] = [];
    const source = sourceOf('ec2-instance', { list: () => [instance('i-1')], asked });
    const { listings } = await taken([ruleOf({})], [source], { signal: AbortSignal.abort('interrupted') });
    expect(asked).toEqual([]);
    expect(listings[0]?.missing).toEqual([{ kind: 'not-collected', resource: 'ec2-instance', why: 'interrupted' }]);
  });

  it('tells of every region that is done', async () => {
    const done: string[] = [];
    await taken([ruleOf({})], [sourceOf('ec2-instance', { list: () => [] })], { done }, twoRegions);
    expect(done.toSorted()).toEqual(['eu-west-1', 'us-east-1']);
  });
});

it('a related type without a source is a fault of the program, said at once', async () => {
  const related = [{ type: 'budget', in: 'same-region', reads: [], consults: [] }] as const;
  await expect(
    taken([ruleOf({ related })], [sourceOf('ec2-instance', { list: () => [instance('i-1')] })]),
  ).rejects.toThrow('No collector lists budget.');
});
