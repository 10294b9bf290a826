import { known } from '../../../src/model/index.ts';
import { secretUnused } from '../../../src/rules/leftovers/secret-unused.ts';
import { secret } from '../../support/build/secret.ts';
import { testRule } from '../../support/rule-tester.ts';

const deletion =
  'aws secretsmanager delete-secret --secret-id shop/database --recovery-window-in-days 30 --region eu-west-1';

const replicaRemoval =
  'aws secretsmanager remove-regions-from-replication --secret-id shop/database --remove-replica-regions eu-west-1 --region us-east-1';
const look = 'aws cloudformation list-stack-resources --stack-name shop --region eu-west-1';
const stackDeletion = 'aws cloudformation delete-stack --stack-name shop --region eu-west-1';

const inVirginia = (isPrimary: boolean, lastAccessedAt: string | null) => ({
  relatives: [{ region: 'us-east-1', isPrimary, lastAccessedAt }],
});
const yesterday = '2026-11-21T00:00:00.000Z';

testRule(secretUnused, {
  pass: [
    { name: 'read yesterday', subject: secret(), message: 'used', args: { days: 1 }, keptBy: 'read' },
    {
      name: 'read in another region, by a replica',
      subject: secret({ lastAccessedAt: null }, inVirginia(false, yesterday)),
      message: 'replicaUsed',
      args: { regions: ['us-east-1'] },
      keptBy: 'replicas',
    },
    {
      name: 'read ninety days ago, to the day',
      subject: secret({ lastAccessedAt: '2026-08-24T00:00:00.000Z' }),
      message: 'used',
      args: { days: 90 },
    },
  ],
  fail: [
    {
      name: 'a replica of what nobody reads either; it bills as well, and goes through its primary',
      subject: secret({ lastAccessedAt: null, primaryRegion: 'us-east-1' }, inVirginia(true, null)),
      message: 'neverUsed',
      bills: [['secret-month', 1]],
      removal: { of: 'resource', effect: 'removes', keep: [], remove: [replicaRemoval], forGood: [replicaRemoval] },
      cautions: [],
    },
    {
      name: 'a primary whose replica nobody reads either: that goes first',
      subject: secret({ lastAccessedAt: null }, inVirginia(false, null)),
      message: 'neverUsed',
      commands: [
        'aws secretsmanager remove-regions-from-replication --secret-id shop/database --remove-replica-regions us-east-1 --region eu-west-1',
        deletion,
      ],
      cautions: ['opens'],
    },
    {
      name: 'read long ago',
      subject: secret({ lastAccessedAt: '2026-01-22T00:00:00.000Z' }),
      message: 'unused',
      args: { days: 304, region: 'eu-west-1' },
      bills: [['secret-month', 1]],
      removal: { of: 'resource', effect: 'removes', keep: [], remove: [deletion], forGood: [deletion] },
      cautions: ['opens'],
      parent: null,
    },
    {
      name: 'never read at all',
      subject: secret({ lastAccessedAt: null }),
      message: 'neverUsed',
      args: { days: 539 },
      evidence: { lastAccessedAt: null },
    },
    {
      name: 'made by a stack',
      subject: secret({ lastAccessedAt: null, tags: known({ 'aws:cloudformation:stack-name': 'shop' }) }),
      message: 'neverUsed',
      parent: { kind: 'cloudformation-stack', name: 'shop' },
      removal: {
        of: 'manager',
        effect: 'removes',
        keep: [look],
        remove: [stackDeletion],
        forGood: [look, stackDeletion],
      },
    },
    {
      name: 'by existence alone, though it was read yesterday',
      subject: secret(),
      options: { unusedDays: 0 },
      message: 'stillThere',
      commands: [deletion],
      cautions: ['opens', 'replicas'],
    },
    {
      name: 'a replica by existence alone',
      subject: secret({ primaryRegion: 'us-east-1' }),
      options: { unusedDays: 0 },
      message: 'stillThere',
      commands: [replicaRemoval],
      cautions: [],
    },
  ],
  notApplicable: [
    {
      name: 'owned by a service',
      subject: secret({ lastAccessedAt: null, owningService: 'rds' }),
      message: 'owned',
      args: { service: 'rds' },
      keptBy: 'service',
    },
    {
      name: 'owned by a service, whatever else is judged by existence',
      subject: secret({ owningService: 'rds' }),
      options: { unusedDays: 0 },
      message: 'owned',
    },
    {
      name: 'scheduled for deletion, which bills no more',
      subject: secret({ lastAccessedAt: null, deletedAt: '2026-11-20T00:00:00.000Z' }),
      message: 'leaving',
      args: { since: '2026-11-20' },
    },
    {
      name: 'made last week and not read yet',
      subject: secret({ lastAccessedAt: null, createdAt: '2026-11-15T00:00:00.000Z' }),
      message: 'tooNew',
    },
  ],
  unclear: [
    {
      name: 'a replica that nobody reads, of a secret that is read',
      subject: secret({ lastAccessedAt: null, primaryRegion: 'us-east-1' }, inVirginia(true, yesterday)),
      message: 'standby',
      args: { primary: 'us-east-1' },
      keptBy: 'primary',
    },
    {
      name: 'a replica of a secret that is gone',
      subject: secret({ lastAccessedAt: null, primaryRegion: 'ap-south-1' }),
      message: 'standby',
    },
    {
      name: 'rotated every month',
      subject: secret({ lastAccessedAt: '2026-01-22T00:00:00.000Z', rotates: true }),
      message: 'rotated',
      keptBy: 'rotation',
    },
  ],
});
