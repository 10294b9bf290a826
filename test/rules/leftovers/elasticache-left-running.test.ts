import { elasticacheLeftRunning } from '../../../src/rules/leftovers/elasticache-left-running.ts';
import { elasticacheCluster } from '../../support/build/elasticache-cluster.ts';
import { series, steady } from '../../support/build/series.ts';
import { testRule } from '../../support/rule-tester.ts';

const idle = { lookups: steady(0, 14), writes: series([]), otherCommands: series([]), connections: steady(4, 14) };
const idleServerless = { ...idle, writes: steady(0, 14), otherCommands: null, connections: steady(0, 14) };
const alone = {
  id: 'one',
  arn: 'arn:aws:elasticache:eu-west-1:111122223333:cluster:one',
  kind: 'cluster',
  nodes: 1,
  memberIds: ['one'],
} as const;
const serverless = { ...alone, kind: 'serverless', nodes: 0, nodeType: null } as const;
const end =
  'aws elasticache delete-replication-group --replication-group-id sessions --no-retain-primary-cluster --final-snapshot-identifier sessions-final --region eu-west-1';

const bareEnd =
  'aws elasticache delete-replication-group --replication-group-id sessions --no-retain-primary-cluster --region eu-west-1';
const departure =
  'aws elasticache disassociate-global-replication-group --global-replication-group-id ldgnf-world --replication-group-id sessions --replication-group-region eu-west-1 --region eu-west-1';

testRule(elasticacheLeftRunning, {
  pass: [
    { name: 'read and written', subject: elasticacheCluster(), message: 'used' },
    {
      name: 'only written',
      subject: elasticacheCluster({}, { ...idle, writes: steady(5, 14) }),
      message: 'used',
      keptBy: 'writes',
    },
    {
      name: 'only read',
      subject: elasticacheCluster({}, { ...idle, lookups: steady(5, 14) }),
      message: 'used',
      keptBy: 'lookups',
    },
    {
      name: 'published to on one day, while it keeps no key',
      subject: elasticacheCluster(
        {},
        { ...idle, otherCommands: series([3, ...Array.from({ length: 13 }, () => null)]) },
      ),
      message: 'commanded',
      keptBy: 'commands',
    },
  ],
  fail: [
    {
      name: 'a group that nobody reads or writes, deleted as a whole',
      subject: elasticacheCluster({}, idle),
      message: 'idle',
      args: { engine: 'redis', kind: '2 × cache.t4g.micro', days: 14 },
      evidence: { datapoints: 14, memberIds: ['sessions-001', 'sessions-002'] },
      bills: [['elasticache-node-hour', 1460, 'cache.t4g.micro redis']],
      commands: [end],
      removal: {
        of: 'resource',
        effect: 'removes',
        phase: 'database',
        keep: [],
        remove: [end],
        forGood: [bareEnd],
        waits: [],
      },
      cautions: [],
      parent: null,
    },
    {
      name: 'a part of a global datastore by existence alone, which it has to leave first',
      subject: elasticacheCluster({ globalDatastore: 'ldgnf-world' }, idle),
      options: { windowDays: 0 },
      message: 'stillThere',
      removal: { keep: [], remove: [departure, end], forGood: [departure, bareEnd] },
    },
    {
      name: 'one Redis node',
      subject: elasticacheCluster(alone, idle),
      message: 'idle',
      removal: {
        keep: [],
        remove: [
          'aws elasticache delete-cache-cluster --cache-cluster-id one --final-snapshot-identifier one-final --region eu-west-1',
        ],
        forGood: ['aws elasticache delete-cache-cluster --cache-cluster-id one --region eu-west-1'],
      },
    },
    {
      name: 'Memcached, which takes no snapshot',
      subject: elasticacheCluster(
        { ...alone, engine: 'memcached' },
        { ...idle, writes: steady(0, 14), otherCommands: null },
      ),
      message: 'idle',
      bills: [['elasticache-node-hour', 730, 'cache.t4g.micro memcached']],
      removal: {
        keep: [],
        remove: ['aws elasticache delete-cache-cluster --cache-cluster-id one --region eu-west-1'],
        forGood: ['aws elasticache delete-cache-cluster --cache-cluster-id one --region eu-west-1'],
      },
      cautions: ['noSnapshot'],
    },
    {
      name: 'serverless, which bills for the least amount',
      subject: elasticacheCluster({ ...serverless, engine: 'valkey' }, idleServerless),
      message: 'idle',
      args: { kind: 'serverless' },
      bills: [['elasticache-serverless-gb-hour', 73, 'valkey']],
      removal: {
        keep: [],
        remove: [
          'aws elasticache delete-serverless-cache --serverless-cache-name one --final-snapshot-name one-final --region eu-west-1',
        ],
        forGood: ['aws elasticache delete-serverless-cache --serverless-cache-name one --region eu-west-1'],
      },
      cautions: [],
    },
    {
      name: 'serverless Redis bills for a GB at least',
      subject: elasticacheCluster(serverless, idleServerless),
      message: 'idle',
      bills: [['elasticache-serverless-gb-hour', 730, 'redis']],
    },
    ...(
      [
        [
          'a group',
          {},
          [
            'create-snapshot --replication-group-id sessions --snapshot-name sessions-final',
            'wait replication-group-available --replication-group-id sessions',
          ],
        ],
        [
          'a node',
          alone,
          [
            'create-snapshot --cache-cluster-id one --snapshot-name one-final',
            'wait cache-cluster-available --cache-cluster-id one',
          ],
        ],
        ['Memcached', { ...alone, engine: 'memcached' }, [], 'noSnapshot'],
        [
          'serverless',
          serverless,
          ['create-serverless-cache-snapshot --serverless-cache-name one --serverless-cache-snapshot-name one-final'],
          'unwaited',
        ],
      ] as const
    ).map(([what, change, keep, caution]) => ({
      name: `${what} in a stack: kept first, then the stack`,
      subject: elasticacheCluster(change, { tagging: { 'aws:cloudformation:stack-name': 'web' } }),
      options: { windowDays: 0 },
      message: 'stillThere',
      parent: { kind: 'cloudformation-stack', name: 'web' },
      removal: {
        of: 'manager' as const,
        phase: 'stack' as const,
        keep: [
          ...keep.map((one) => `aws elasticache ${one} --region eu-west-1`),
          'aws cloudformation list-stack-resources --stack-name web --region eu-west-1',
        ],
        remove: ['aws cloudformation delete-stack --stack-name web --region eu-west-1'],
      },
      cautions: caution === undefined ? [] : [caution],
    })),
    {
      name: 'by existence, however young and busy',
      subject: elasticacheCluster({ createdAt: '2026-11-22T11:00:00.000Z' }),
      options: { windowDays: 0 },
      message: 'stillThere',
      commands: [end],
    },
  ],
  notApplicable: [
    {
      name: 'being created',
      subject: elasticacheCluster({ status: 'creating', createdAt: null }),
      message: 'passing',
    },
    { name: 'being deleted', subject: elasticacheCluster({ status: 'deleting' }, idle), message: 'passing' },
    {
      name: 'made last week',
      subject: elasticacheCluster({ createdAt: '2026-11-15T00:00:00.000Z' }, idle),
      message: 'tooNew',
    },
  ],
  unclear: [
    {
      name: 'somebody waits for messages that nobody has published yet',
      subject: elasticacheCluster({}, { ...idle, connections: steady(5, 14) }),
      message: 'connected',
      keptBy: 'connections',
    },
    {
      name: 'somebody waits at a serverless cache, to which AWS keeps no connection',
      subject: elasticacheCluster(serverless, { ...idleServerless, connections: steady(1, 14) }),
      message: 'connected',
    },
    {
      name: 'CloudWatch knows nothing of its connections',
      subject: elasticacheCluster({}, { ...idle, connections: series([]) }),
      message: 'unwatched',
    },
    {
      name: 'the secondary of a global datastore idles by nature',
      subject: elasticacheCluster({ globalDatastore: 'ldgnf-world' }, idle),
      message: 'global',
      args: { datastore: 'ldgnf-world' },
      keptBy: 'global-datastore',
    },
    {
      name: 'a cache in a network that does not fit',
      subject: elasticacheCluster({ status: 'incompatible-network' }, idle),
      message: 'broken',
    },
    {
      name: 'CloudWatch knows nothing of its reads: that is not zero',
      subject: elasticacheCluster({}, { ...idle, lookups: series([]) }),
      message: 'incomplete',
      args: { datapoints: 0 },
    },
  ],
});
