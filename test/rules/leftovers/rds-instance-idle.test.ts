import { known } from '../../../src/model/index.ts';
import { rdsInstanceIdle } from '../../../src/rules/leftovers/rds-instance-idle.ts';
import { rdsCluster, rdsInstance } from '../../support/build/rds-instance.ts';
import { series, steady } from '../../support/build/series.ts';
import { testRule } from '../../support/rule-tester.ts';

const idle = { connections: steady(0, 7, { metric: 'DatabaseConnections' }) };
const deletion =
  'aws rds delete-db-instance --db-instance-identifier shop --final-db-snapshot-identifier shop-final --region eu-west-1';
const forGood = 'aws rds delete-db-instance --db-instance-identifier shop --region eu-west-1 --skip-final-snapshot';
const unprotected =
  'aws rds modify-db-instance --db-instance-identifier shop --no-deletion-protection --apply-immediately --region eu-west-1';
const aurora = {
  engine: 'aurora-postgresql',
  clusterId: 'shop-cluster',
  storageType: 'aurora',
  allocatedGib: 1,
  instanceClass: 'db.r6g.large',
} as const;
const members = [
  'aws rds delete-db-instance --db-instance-identifier shop --region eu-west-1',
  'aws rds delete-db-instance --db-instance-identifier shop-reader --region eu-west-1',
] as const;
const clusterDeletion =
  'aws rds delete-db-cluster --db-cluster-identifier shop-cluster --final-db-snapshot-identifier shop-cluster-final --region eu-west-1';
const clusterForGood =
  'aws rds delete-db-cluster --db-cluster-identifier shop-cluster --region eu-west-1 --skip-final-snapshot';
const stackLook = 'aws cloudformation list-stack-resources --stack-name web --region eu-west-1';
const stackDeletion = 'aws cloudformation delete-stack --stack-name web --region eu-west-1';
const environmentLook =
  'aws elasticbeanstalk describe-environment-resources --environment-name shop-prod --region eu-west-1';
const termination = 'aws elasticbeanstalk terminate-environment --environment-name shop-prod --region eu-west-1';

const copied = 'arn:aws:rds:us-east-1:111122223333:cluster:shop-cluster';
const secondary = { id: 'shop-global', role: 'secondary', others: [copied] } as const;
const primary = { ...secondary, role: 'primary' } as const;
const detached = [
  'aws rds remove-from-global-cluster --global-cluster-identifier shop-global --db-cluster-identifier arn:aws:rds:eu-west-1:111122223333:cluster:shop-cluster --region eu-west-1',
  'aws rds wait db-cluster-available --db-cluster-identifier shop-cluster --region eu-west-1',
];

testRule(rdsInstanceIdle, {
  pass: [
    { name: 'connected to', subject: rdsInstance(), message: 'used', keptBy: 'connections' },
    {
      name: 'connected to on one day',
      subject: rdsInstance({}, { connections: series([0, 0, 1, 0, 0, 0, 0]) }),
      message: 'used',
    },
  ],
  fail: [
    {
      name: 'one that does not work, and bills: nothing is proposed, somebody may mend it',
      subject: rdsInstance({ status: 'incompatible-parameters' }, idle),
      message: 'broken',
      args: { status: 'incompatible-parameters' },
      removal: null,
    },
    {
      name: 'the same, for a learner',
      subject: rdsInstance({ status: 'storage-full' }, idle),
      options: { windowDays: 0 },
      message: 'broken',
      removal: null,
    },
    {
      name: 'nobody for a week',
      subject: rdsInstance({}, idle),
      message: 'idle',
      args: { kind: 'db.t4g.micro', engine: 'postgres', days: 7 },
      evidence: { datapoints: 7, metric: 'DatabaseConnections Maximum', status: 'available' },
      bills: [
        ['rds-instance-hour', 730, 'db.t4g.micro postgres'],
        ['rds-gp3-gb-month', 20],
      ],
      removal: { of: 'resource', effect: 'removes', keep: [], remove: [deletion], forGood: [forGood] },
      cautions: [],
      parent: null,
      severity: 'medium',
    },
    {
      name: 'in two zones it bills twice, and protection has to go first',
      subject: rdsInstance({ multiAz: true, deletionProtection: true, storageType: 'io1', iops: 1000 }, idle),
      message: 'idle',
      bills: [
        ['rds-multi-az-instance-hour', 730, 'db.t4g.micro postgres'],
        ['rds-io1-multi-az-gb-month', 20],
        ['rds-io1-multi-az-iops-month', 1000],
      ],
      removal: { keep: [], remove: [unprotected, deletion], forGood: [unprotected, forGood] },
      cautions: ['protected'],
    },
    {
      name: 'a replica by existence alone, of which AWS takes no last snapshot',
      subject: rdsInstance({ replicaOf: 'shop-main' }, idle),
      options: { windowDays: 0 },
      message: 'stillThere',
      removal: {
        keep: [],
        remove: [
          'aws rds promote-read-replica --db-instance-identifier shop --region eu-west-1',
          'aws rds wait db-instance-available --db-instance-identifier shop --region eu-west-1',
          deletion,
        ],
        forGood: [forGood],
      },
      cautions: ['standby'],
    },
    {
      name: 'a member of an Aurora cluster: the cluster is the place to act',
      subject: rdsInstance(aurora, { ...idle, cluster: rdsCluster }),
      message: 'idleMember',
      args: { cluster: 'shop-cluster' },
      parent: { kind: 'rds-cluster', name: 'shop-cluster' },
      bills: [['aurora-instance-hour', 730, 'db.r6g.large aurora-postgresql']],
      removal: {
        of: 'resource',
        effect: 'removes',
        keep: [],
        remove: [...members, clusterDeletion],
        forGood: [members[0], [members[1], 'shop-reader'], [clusterForGood, 'shop-cluster']],
      },
    },
    {
      name: 'a member of a protected Neptune cluster, which is silent when idle',
      subject: rdsInstance(
        { ...aurora, engine: 'neptune', storageType: null },
        {
          connections: series([], { metric: 'TotalRequestsPerSec' }),
          cluster: { ...rdsCluster, deletionProtection: true, memberIds: ['shop'] },
        },
      ),
      message: 'idleMember',
      evidence: { metric: 'TotalRequestsPerSec Maximum', idleDays: 7 },
      bills: [['neptune-instance-hour', 730, 'db.r6g.large neptune']],
      commands: [
        'aws neptune modify-db-cluster --db-cluster-identifier shop-cluster --no-deletion-protection --apply-immediately --region eu-west-1',
        'aws neptune delete-db-instance --db-instance-identifier shop --region eu-west-1',
        'aws neptune delete-db-cluster --db-cluster-identifier shop-cluster --final-db-snapshot-identifier shop-cluster-final --region eu-west-1',
      ],
    },
    {
      name: 'a member of a Multi-AZ DB cluster, which takes its instances with it',
      subject: rdsInstance({ clusterId: 'shop-cluster' }, { ...idle, cluster: rdsCluster }),
      message: 'idleMember',
      removal: { keep: [], remove: [clusterDeletion], forGood: [[clusterForGood, 'shop-cluster']] },
    },
    {
      name: 'in a stack: a snapshot first, then the stack',
      subject: rdsInstance({ tags: known({ 'aws:cloudformation:stack-name': 'web' }) }, idle),
      message: 'idle',
      parent: { kind: 'cloudformation-stack', name: 'web' },
      removal: {
        of: 'manager',
        effect: 'removes',
        keep: [
          'aws rds create-db-snapshot --db-instance-identifier shop --db-snapshot-identifier shop-final --region eu-west-1',
          'aws rds wait db-snapshot-available --db-snapshot-identifier shop-final --region eu-west-1',
          stackLook,
        ],
        remove: [stackDeletion],
        forGood: [stackLook, stackDeletion],
      },
    },
    {
      name: 'a cluster in a Beanstalk environment: a snapshot first, then the environment',
      subject: rdsInstance(
        { ...aurora, tags: known({ 'elasticbeanstalk:environment-name': 'shop-prod' }) },
        { ...idle, cluster: rdsCluster },
      ),
      message: 'idleMember',
      parent: { kind: 'beanstalk-environment', name: 'shop-prod' },
      removal: {
        of: 'manager',
        effect: 'removes',
        keep: [
          'aws rds create-db-cluster-snapshot --db-cluster-identifier shop-cluster --db-cluster-snapshot-identifier shop-cluster-final --region eu-west-1',
          'aws rds wait db-cluster-snapshot-available --db-cluster-snapshot-identifier shop-cluster-final --region eu-west-1',
          environmentLook,
        ],
        remove: [termination],
        forGood: [environmentLook, termination],
      },
    },
    {
      name: 'a secondary of a global database by existence alone: it leaves that before anything of it is deleted',
      subject: rdsInstance(aurora, { ...idle, cluster: rdsCluster, globalDatabase: secondary }),
      options: { windowDays: 0 },
      message: 'stillThere',
      removal: {
        remove: [...detached, ...members, clusterDeletion],
        forGood: [
          ...detached.map((line) => [line, 'shop-cluster'] as const),
          members[0],
          [members[1], 'shop-reader'],
          [clusterForGood, 'shop-cluster'],
        ],
      },
      cautions: [],
    },
    {
      name: 'the same in a stack, which would delete the instances and then stop at the cluster',
      subject: rdsInstance(
        { ...aurora, tags: known({ 'aws:cloudformation:stack-name': 'web' }) },
        { ...idle, cluster: rdsCluster, globalDatabase: secondary },
      ),
      options: { windowDays: 0 },
      message: 'stillThere',
      removal: { forGood: [...detached, stackLook, stackDeletion] },
    },
    {
      name: 'the primary of a global database, alone by now',
      subject: rdsInstance(aurora, {
        ...idle,
        cluster: rdsCluster,
        globalDatabase: { id: 'shop-global', role: 'primary', others: [] },
      }),
      options: { windowDays: 0 },
      message: 'stillThere',
      removal: { remove: [...detached, ...members, clusterDeletion] },
    },
    {
      name: 'the primary of a global database with a secondary, which AWS would not let go',
      subject: rdsInstance(aurora, { ...idle, cluster: rdsCluster, globalDatabase: primary }),
      options: { windowDays: 0 },
      message: 'stillThere',
      removal: { keep: [], remove: [], forGood: [] },
      cautions: ['globalPrimary'],
    },
    {
      name: 'by existence, however young and busy',
      subject: rdsInstance({ createdAt: '2026-11-22T11:00:00.000Z' }),
      options: { windowDays: 0 },
      message: 'stillThere',
      commands: [deletion],
    },
  ],
  notApplicable: [
    { name: 'failed: AWS does not bill it', subject: rdsInstance({ status: 'failed' }, idle), message: 'unbilled' },
    {
      name: 'failed before it was there',
      subject: rdsInstance({ status: 'failed', createdAt: null, endpoint: null }, idle),
      message: 'unbilled',
    },
    {
      name: 'its key is out of reach for a while: the storage bills',
      subject: rdsInstance({ status: 'inaccessible-encryption-credentials-recoverable' }, idle),
      message: 'stopped',
    },
    { name: 'stopped', subject: rdsInstance({ status: 'stopped' }, idle), message: 'stopped' },
    { name: 'starting', subject: rdsInstance({ status: 'starting' }, idle), message: 'stopped' },
    { name: 'being created', subject: rdsInstance({ status: 'creating', createdAt: null }), message: 'passing' },
    { name: 'being deleted', subject: rdsInstance({ status: 'deleting' }, idle), message: 'passing' },
    {
      name: 'a week is not over yet',
      subject: rdsInstance({ createdAt: '2026-11-20T00:00:00.000Z' }, idle),
      message: 'tooNew',
    },
    {
      name: 'serverless that goes down to nothing',
      subject: rdsInstance(
        { ...aurora, instanceClass: 'db.serverless' },
        { ...idle, cluster: { ...rdsCluster, minCapacity: 0 } },
      ),
      message: 'pauses',
    },
  ],
  unclear: [
    { name: 'a status of tomorrow', subject: rdsInstance({ status: 'dreaming' }, idle), message: 'unknownStatus' },
    {
      name: 'a replica that nobody reads may stand by',
      subject: rdsInstance({ replicaOf: 'shop-main' }, idle),
      message: 'standby',
      args: { names: ['shop-main'] },
      keptBy: 'replica-of',
    },
    {
      name: 'nobody connects, but its replica is read',
      subject: rdsInstance({ replicas: ['shop-replica'] }, idle),
      message: 'replicated',
      keptBy: 'replicas',
    },
    {
      name: 'its cluster copies another',
      subject: rdsInstance(aurora, { ...idle, cluster: { ...rdsCluster, replicaOf: copied } }),
      message: 'clusterCopies',
      args: { names: [copied] },
      keptBy: 'cluster-copies',
    },
    {
      name: 'another copies its cluster',
      subject: rdsInstance(aurora, { ...idle, cluster: { ...rdsCluster, replicas: [copied] } }),
      message: 'clusterCopies',
      keptBy: 'cluster-copies',
    },
    {
      name: 'the secondary of a global database, to which nobody connects by nature',
      subject: rdsInstance(aurora, { ...idle, cluster: rdsCluster, globalDatabase: secondary }),
      message: 'global',
      args: { names: ['shop-global'] },
      keptBy: 'global-database',
    },
    {
      name: 'of a global database that AWS did not list',
      subject: rdsInstance(aurora, {
        ...idle,
        cluster: rdsCluster,
        globalDatabase: { id: 'shop-global', role: 'unknown', others: [] },
      }),
      message: 'global',
      keptBy: 'global-database',
    },
    {
      name: 'the Data API asks without a connection of the caller',
      subject: rdsInstance(aurora, { ...idle, cluster: { ...rdsCluster, dataApi: true } }),
      message: 'dataApi',
      keptBy: 'data-api',
    },
    {
      name: 'a proxy leads to it',
      subject: rdsInstance({}, { ...idle, proxies: ['shop-proxy'] }),
      message: 'proxied',
      keptBy: 'proxy',
    },
    {
      name: 'a zero-ETL integration copies it',
      subject: rdsInstance({}, { ...idle, integrations: ['shop-to-redshift'] }),
      message: 'integrated',
      keptBy: 'integration',
    },
    {
      name: 'the green side of a deployment that is not switched yet',
      subject: rdsInstance({}, { ...idle, blueGreen: ['upgrade-17'] }),
      message: 'blueGreen',
      keptBy: 'blue-green',
    },
    {
      name: 'a day is missing: that is not zero',
      subject: rdsInstance({}, { connections: series([0, 0, null, 0, 0, 0, 0]) }),
      message: 'incomplete',
      args: { datapoints: 6 },
    },
  ],
});
