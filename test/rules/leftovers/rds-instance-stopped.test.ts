import { known } from '../../../src/model/index.ts';
import { rdsInstanceStopped } from '../../../src/rules/leftovers/rds-instance-stopped.ts';
import { rdsCluster, rdsInstance } from '../../support/build/rds-instance.ts';
import { testRule } from '../../support/rule-tester.ts';

const stopped = { status: 'stopped', restartsAt: '2026-11-27T08:30:00.000Z' } as const;
const start = [
  'aws rds start-db-instance --db-instance-identifier shop --region eu-west-1',
  'aws rds wait db-instance-available --db-instance-identifier shop --region eu-west-1',
];

const deletion = 'aws rds delete-db-instance --db-instance-identifier shop';
const members = [
  'aws docdb delete-db-instance --db-instance-identifier shop --region eu-west-1',
  'aws docdb delete-db-instance --db-instance-identifier shop-reader --region eu-west-1',
];
const startCluster = [
  'aws docdb start-db-cluster --db-cluster-identifier shop-cluster --region eu-west-1',
  'aws rds wait db-cluster-available --db-cluster-identifier shop-cluster --region eu-west-1',
];
const clusterDeletion = 'aws docdb delete-db-cluster --db-cluster-identifier shop-cluster';
const look = 'aws cloudformation list-stack-resources --stack-name web --region eu-west-1';
const stackDeletion = 'aws cloudformation delete-stack --stack-name web --region eu-west-1';

testRule(rdsInstanceStopped, {
  pass: [{ name: 'it runs', subject: rdsInstance(), message: 'notStopped' }],
  fail: [
    {
      name: 'stopped: it bills for its storage, and the day on which it starts is known',
      subject: rdsInstance(stopped),
      message: 'stopped',
      args: { day: '2026-11-27' },
      evidence: { restartsAt: '2026-11-27T08:30:00.000Z', allocatedGib: 20 },
      bills: [['rds-gp3-gb-month', 20]],
      parent: null,
      removal: {
        of: 'resource',
        effect: 'removes',
        keep: start,
        remove: [`${deletion} --final-db-snapshot-identifier shop-final --region eu-west-1`],
        forGood: [...start, `${deletion} --region eu-west-1 --skip-final-snapshot`],
      },
    },
    {
      name: 'AWS does not name the day',
      subject: rdsInstance({ status: 'stopped' }),
      message: 'undated',
    },
    {
      name: 'a member of a cluster, which has the day and the storage',
      subject: rdsInstance(
        { status: 'stopped', engine: 'docdb', clusterId: 'shop-cluster', storageType: null, allocatedGib: 1 },
        { cluster: { ...rdsCluster, restartsAt: '2026-11-25T00:00:00.000Z' } },
      ),
      message: 'stopped',
      args: { day: '2026-11-25' },
      bills: [],
      parent: { kind: 'rds-cluster', name: 'shop-cluster' },
      removal: {
        of: 'resource',
        effect: 'removes',
        keep: startCluster,
        remove: [...members, `${clusterDeletion} --final-db-snapshot-identifier shop-cluster-final --region eu-west-1`],
        forGood: [...startCluster, ...members, `${clusterDeletion} --region eu-west-1 --skip-final-snapshot`],
      },
    },
    {
      name: 'in a stack: started for its snapshot first',
      subject: rdsInstance({ ...stopped, tags: known({ 'aws:cloudformation:stack-name': 'web' }) }),
      message: 'stopped',
      parent: { kind: 'cloudformation-stack', name: 'web' },
      removal: {
        of: 'manager',
        effect: 'removes',
        keep: [
          ...start,
          'aws rds create-db-snapshot --db-instance-identifier shop --db-snapshot-identifier shop-final --region eu-west-1',
          'aws rds wait db-snapshot-available --db-snapshot-identifier shop-final --region eu-west-1',
          look,
        ],
        remove: [stackDeletion],
        forGood: [...start, look, stackDeletion],
      },
    },
  ],
  unclear: [
    {
      name: 'a schedule of its region starts databases, and does not say which',
      subject: rdsInstance(stopped, { startSchedules: ['office-hours'] }),
      message: 'scheduled',
      args: { names: ['office-hours'] },
      keptBy: 'schedule',
    },
    {
      name: 'a proxy leads to it',
      subject: rdsInstance(stopped, { proxies: ['shop-proxy'] }),
      message: 'proxied',
      keptBy: 'proxy',
    },
  ],
});
