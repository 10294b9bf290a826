import { known } from '../../../src/model/index.ts';
import { lightsailLeftRunning } from '../../../src/rules/leftovers/lightsail-left-running.ts';
import { lightsailDays, lightsailResource } from '../../support/build/lightsail-resource.ts';
import { series, steady } from '../../support/build/series.ts';
import { testRule } from '../../support/rule-tester.ts';

const bytes = (value: number, days = 14) => ({ use: steady(value, days, { ...lightsailDays, metric: 'NetworkIn' }) });
const connections = (value: number) => ({
  use: steady(value, 14, { ...lightsailDays, metric: 'DatabaseConnections' }),
});
const database = { id: 'shop', kind: 'database', state: 'available', bundle: 'micro_2_0' } as const;
const loadBalancer = { id: 'front', kind: 'load-balancer', state: 'active', bundle: null } as const;
const staticIp = { id: 'old-ip', kind: 'static-ip', state: null, bundle: null } as const;
const backup = [
  'aws lightsail create-instance-snapshot --instance-name blog --instance-snapshot-name blog-final --region eu-west-1',
  'aws lightsail get-instance-snapshot --instance-snapshot-name blog-final --query instanceSnapshot.state --region eu-west-1',
];
const deletion = 'aws lightsail delete-instance --instance-name blog --region eu-west-1';
const databaseDeletion = 'aws lightsail delete-relational-database --relational-database-name shop';
const balancerDeletion = 'aws lightsail delete-load-balancer --load-balancer-name front --region eu-west-1';
const release = 'aws lightsail release-static-ip --static-ip-name old-ip --region eu-west-1';
const inStack = { tags: known({ 'aws:cloudformation:stack-name': 'web' }) };
const look = 'aws cloudformation list-stack-resources --stack-name web --region eu-west-1';
const stackDeletion = 'aws cloudformation delete-stack --stack-name web --region eu-west-1';

testRule(lightsailLeftRunning, {
  pass: [
    { name: 'an instance with traffic', subject: lightsailResource(), message: 'busy', keptBy: 'use' },
    {
      name: 'a database that somebody connects to',
      subject: lightsailResource(database, connections(1)),
      message: 'busy',
    },
    {
      name: 'a load balancer with an instance',
      subject: lightsailResource({ ...loadBalancer, attachments: ['blog'] }, { use: null }),
      message: 'attached',
      args: { instances: ['blog'] },
    },
    {
      name: 'a static IP on an instance',
      subject: lightsailResource({ ...staticIp, attachments: ['blog'] }, { use: null }),
      message: 'attached',
      keptBy: 'attachments',
    },
    {
      name: 'a static IP on an instance, even by existence alone: it is free',
      subject: lightsailResource({ ...staticIp, attachments: ['blog'] }, { use: null }),
      options: { windowDays: 0 },
      message: 'attached',
    },
  ],
  fail: [
    {
      name: 'an instance without traffic',
      subject: lightsailResource({}, bytes(300_000)),
      message: 'idle',
      args: { mb: 5, days: 14 },
      evidence: { datapoints: 14, state: 'running' },
    },
    {
      name: 'an instance that is stopped bills the same',
      subject: lightsailResource({ state: 'stopped' }),
      message: 'stopped',
      bills: [['lightsail-instance-month', 1, 'micro_3_0']],
      removal: { of: 'resource', effect: 'removes', keep: backup, remove: [deletion], forGood: [deletion] },
      cautions: ['snapshot'],
      parent: null,
    },
    {
      name: 'an instance of a stack: the stack is the place to act, after a snapshot',
      subject: lightsailResource(inStack, bytes(0)),
      message: 'idle',
      parent: { kind: 'cloudformation-stack', name: 'web' },
      removal: {
        of: 'manager',
        effect: 'removes',
        keep: [...backup, look],
        remove: [stackDeletion],
        forGood: [look, stackDeletion],
      },
      cautions: ['snapshot'],
    },
    {
      name: 'a database that nobody connects to',
      subject: lightsailResource(database, connections(0)),
      message: 'unconnected',
      bills: [['lightsail-database-month', 1, 'micro_2_0']],
      removal: {
        of: 'resource',
        effect: 'removes',
        keep: [],
        remove: [`${databaseDeletion} --final-relational-database-snapshot-name shop-final --region eu-west-1`],
        forGood: [`${databaseDeletion} --region eu-west-1 --skip-final-snapshot`],
      },
      cautions: [],
    },
    {
      name: 'a database of a stack, which may delete it without a snapshot',
      subject: lightsailResource({ ...database, ...inStack }, connections(0)),
      message: 'unconnected',
      parent: { kind: 'cloudformation-stack', name: 'web' },
      removal: { keep: [look], remove: [stackDeletion], forGood: [look, stackDeletion] },
      cautions: ['noSnapshot'],
    },
    {
      name: 'a load balancer with nothing behind it',
      subject: lightsailResource(loadBalancer, { use: null }),
      message: 'empty',
      bills: [['lightsail-load-balancer-month', 1]],
      removal: {
        of: 'resource',
        effect: 'removes',
        keep: [],
        remove: [balancerDeletion],
        forGood: [balancerDeletion],
      },
    },
    {
      name: 'a static IP on nothing',
      subject: lightsailResource(staticIp, { use: null }),
      message: 'unattached',
      bills: [['lightsail-static-ip-hour', 730]],
      removal: { of: 'resource', effect: 'removes', keep: [], remove: [release], forGood: [release] },
      cautions: [],
    },
    {
      name: 'an instance by existence alone, busy and young as it is',
      subject: lightsailResource({ createdAt: '2026-11-22T10:00:00.000Z' }),
      options: { windowDays: 0 },
      message: 'stillThere',
    },
    {
      name: 'a load balancer by existence alone',
      subject: lightsailResource({ ...loadBalancer, attachments: ['blog'] }, { use: null }),
      options: { windowDays: 0 },
      message: 'stillThere',
    },
  ],
  notApplicable: [
    {
      name: 'a load balancer that is being made',
      subject: lightsailResource({ ...loadBalancer, state: 'provisioning', attachments: [] }),
      message: 'passing',
    },
    {
      name: 'an instance of last week',
      subject: lightsailResource({ createdAt: '2026-11-15T00:00:00.000Z' }, bytes(0, 7)),
      message: 'tooNew',
    },
  ],
  unclear: [
    {
      name: 'an instance without traffic, to which a load balancer sends what comes',
      subject: lightsailResource({}, bytes(0)),
      related: [lightsailResource({ ...loadBalancer, arn: 'arn:front', attachments: ['blog'] }, { use: null })],
      message: 'behind',
      args: { balancers: ['front'] },
      keptBy: 'balancer',
    },
    {
      name: 'an instance that is stopped, but still behind a load balancer',
      subject: lightsailResource({ state: 'stopped' }, bytes(0)),
      related: [lightsailResource({ ...loadBalancer, arn: 'arn:front', attachments: ['blog'] }, { use: null })],
      message: 'stoppedBehind',
      keptBy: 'balancer',
    },
    {
      name: 'a broken database',
      subject: lightsailResource({ ...database, state: 'failed' }, connections(0)),
      message: 'broken',
    },
    {
      name: 'an instance with gaps in its metrics',
      subject: lightsailResource({}, { use: series([0, null, 0], lightsailDays) }),
      message: 'incomplete',
    },
    {
      name: 'a window longer than Lightsail remembers',
      subject: lightsailResource({}, bytes(0)),
      options: { windowDays: 30 },
      message: 'incomplete',
    },
  ],
});
