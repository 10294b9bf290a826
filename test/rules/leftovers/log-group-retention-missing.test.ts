import { logGroupRetentionMissing } from '../../../src/rules/leftovers/log-group-retention-missing.ts';
import { logGroup } from '../../support/build/log-group.ts';
import { testRule } from '../../support/rule-tester.ts';

const command = (days: number) =>
  `aws logs put-retention-policy --log-group-name /aws/lambda/mailer --retention-in-days ${days} --region eu-west-1`;

const deletion = 'aws logs delete-log-group --log-group-name /aws/lambda/mailer --region eu-west-1';

testRule(logGroupRetentionMissing, {
  pass: [{ name: 'kept for a month', subject: logGroup(), message: 'kept', args: { days: 30 } }],
  fail: [
    {
      name: 'kept for ever',
      subject: logGroup({ retentionDays: null }),
      message: 'forEver',
      args: { bytes: 5000000, since: '2025-06-01' },
      bills: [['log-gb-month', 5_000_000 / 1024 ** 3]],
      removal: { of: 'resource', effect: 'reduces', keep: [], remove: [command(365)], forGood: [deletion] },
      cautions: ['olderEvents'],
      parent: null,
    },
    {
      name: 'kept for ever, of a class that AWS does not name',
      subject: logGroup({ retentionDays: null, logClass: null }),
      message: 'forEver',
    },
    {
      name: 'protected from deletion, which does not set a retention',
      subject: logGroup({ retentionDays: null, deletionProtection: true }),
      message: 'forEver',
      evidence: { deletionProtection: true },
    },
    {
      name: 'for as long as somebody wants, made by a stack that is named',
      subject: logGroup({ retentionDays: null }, { tagging: { 'aws:cloudformation:stack-name': 'shop' } }),
      options: { keepDays: 30 },
      message: 'forEver',
      removal: { of: 'resource', effect: 'reduces', keep: [], remove: [command(30)], forGood: [deletion] },
      parent: { kind: 'cloudformation-stack', name: 'shop' },
    },
  ],
  notApplicable: [
    {
      name: 'one that only delivers keeps nothing, and has no retention to set',
      subject: logGroup({ retentionDays: null, logClass: 'DELIVERY' }),
      message: 'delivered',
    },
    {
      name: 'nothing is stored',
      subject: logGroup({ retentionDays: null, storedBytes: 0 }),
      message: 'empty',
    },
  ],
});
