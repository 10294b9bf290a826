import { known } from '../../../src/model/index.ts';
import { redshiftLeftRunning } from '../../../src/rules/leftovers/redshift-left-running.ts';
import { redshiftCluster } from '../../support/build/redshift-cluster.ts';
import { series, steady } from '../../support/build/series.ts';
import { testRule } from '../../support/rule-tester.ts';

const idle = { connections: steady(0, 7) };
const end =
  'aws redshift delete-cluster --cluster-identifier reports --final-cluster-snapshot-identifier reports-final --region eu-west-1';

const forGood =
  'aws redshift delete-cluster --cluster-identifier reports --region eu-west-1 --skip-final-cluster-snapshot';
const resumed = [
  'aws redshift resume-cluster --cluster-identifier reports --region eu-west-1',
  'aws redshift wait cluster-available --cluster-identifier reports --region eu-west-1',
];
const snapshot = [
  'aws redshift create-cluster-snapshot --cluster-identifier reports --snapshot-identifier reports-final --region eu-west-1',
  'aws redshift wait snapshot-available --snapshot-identifier reports-final --region eu-west-1',
];
const inStack = { tags: known({ 'aws:cloudformation:stack-name': 'dwh' }) };
const look = 'aws cloudformation list-stack-resources --stack-name dwh --region eu-west-1';
const stackDeletion = 'aws cloudformation delete-stack --stack-name dwh --region eu-west-1';

testRule(redshiftLeftRunning, {
  pass: [
    { name: 'connected to', subject: redshiftCluster(), message: 'used', keptBy: 'connections' },
    {
      name: 'connected to on one day',
      subject: redshiftCluster({}, { connections: series([0, 0, 0, 1, 0, 0, 0]) }),
      message: 'used',
    },
  ],
  fail: [
    {
      name: 'nobody connected for a week',
      subject: redshiftCluster({}, idle),
      message: 'idle',
      args: { nodes: 2, kind: 'dc2.large', days: 7 },
      evidence: { datapoints: 7, idleDays: 7, status: 'available' },
      bills: [['redshift-node-hour', 1460, 'dc2.large']],
      removal: { of: 'resource', effect: 'removes', keep: [], remove: [end], forGood: [forGood] },
      parent: null,
    },
    {
      name: 'in a stack: a snapshot first, then the stack',
      subject: redshiftCluster(inStack, idle),
      message: 'idle',
      parent: { kind: 'cloudformation-stack', name: 'dwh' },
      removal: {
        of: 'manager',
        effect: 'removes',
        keep: [...snapshot, look],
        remove: [stackDeletion],
        forGood: [look, stackDeletion],
      },
    },
    {
      name: 'by existence, however young and busy',
      subject: redshiftCluster({ createdAt: '2026-11-22T11:00:00.000Z' }),
      options: { windowDays: 0 },
      message: 'stillThere',
      bills: [['redshift-node-hour', 1460, 'dc2.large']],
      commands: [end],
    },
    {
      name: 'by existence while paused: it has to run for its last snapshot, and bills for what it stores',
      subject: redshiftCluster({ status: 'paused' }),
      options: { windowDays: 0 },
      message: 'stillThere',
      bills: [],
      removal: { of: 'resource', effect: 'removes', keep: resumed, remove: [end], forGood: [...resumed, forGood] },
    },
    {
      name: 'paused in a stack, which can delete it only once it runs',
      subject: redshiftCluster({ status: 'paused', ...inStack }),
      options: { windowDays: 0 },
      message: 'stillThere',
      removal: {
        keep: [...resumed, ...snapshot, look],
        remove: [stackDeletion],
        forGood: [...resumed, look, stackDeletion],
      },
    },
  ],
  notApplicable: [
    { name: 'paused', subject: redshiftCluster({ status: 'paused' }, idle), message: 'paused' },
    {
      name: 'being created',
      subject: redshiftCluster({ status: 'creating', createdAt: null }),
      options: { windowDays: 0 },
      message: 'passing',
    },
    { name: 'being deleted', subject: redshiftCluster({ status: 'final-snapshot' }, idle), message: 'passing' },
    {
      name: 'a week is not over yet',
      subject: redshiftCluster({ createdAt: '2026-11-20T00:00:00.000Z' }, idle),
      message: 'tooNew',
    },
  ],
  unclear: [
    { name: 'broken hardware', subject: redshiftCluster({ status: 'hardware-failure' }, idle), message: 'broken' },
    { name: 'a status of tomorrow', subject: redshiftCluster({ status: 'dreaming' }, idle), message: 'broken' },
    {
      name: 'another cluster reads what it shares',
      subject: redshiftCluster({}, { ...idle, dataShares: ['sales'] }),
      message: 'shared',
      args: { shares: ['sales'] },
      keptBy: 'data-shares',
    },
    {
      name: 'an integration copies a database into it',
      subject: redshiftCluster({}, { ...idle, integrations: ['arn:aws:rds:eu-west-1:111122223333:cluster:shop'] }),
      message: 'integrated',
      keptBy: 'integrations',
    },
    {
      name: 'a day is missing: that is not zero',
      subject: redshiftCluster({}, { connections: series([0, 0, null, 0, 0, 0, 0]) }),
      message: 'incomplete',
      args: { datapoints: 6 },
    },
  ],
});
