import type { Inventoried } from '../../../src/model/index.ts';
import { billingAlarmMissing } from '../../../src/rules/billing/billing-alarm-missing.ts';
import { account } from '../../support/build/account.ts';
import { bill, billingAlarm } from '../../support/build/billing-alarm.ts';
import { testRule } from '../../support/rule-tester.ts';

const onEc2 = bill({ dimensions: { Currency: 'USD', ServiceName: 'AmazonEC2' } });

const member = account({}, { organization: { id: 'o-a1b2c3d4e5', managementAccount: '444455556666' } });
const managing = account({}, { organization: { id: 'o-a1b2c3d4e5', managementAccount: '111122223333' } });
const unreadOrganization: Inventoried = { ...account(), facets: {} };
const inGovCloud = account({ arn: 'arn:aws-us-gov:iam::111122223333:root' });

testRule(billingAlarmMissing, {
  pass: [
    { name: 'an alarm on the whole bill', subject: account(), related: [billingAlarm()], message: 'present' },
    {
      name: 'beside one on a single service',
      subject: account(),
      related: [
        billingAlarm({ id: 'ec2', arn: 'arn:aws:cloudwatch:us-east-1:111122223333:alarm:ec2', metrics: [onEc2] }),
        billingAlarm(),
      ],
      message: 'present',
      args: { alarms: ['bill-over-50'] },
    },
    {
      name: 'an alarm on this account in the list of linked ones',
      subject: account(),
      related: [billingAlarm({ metrics: [bill({ dimensions: { Currency: 'USD', LinkedAccount: '111122223333' } })] })],
      message: 'present',
    },
    {
      name: 'metric math over the whole bill and something else',
      subject: account(),
      related: [billingAlarm({ metrics: [onEc2, bill()] })],
      message: 'present',
    },
    {
      name: 'one with its actions off, which is for another rule to say',
      subject: account(),
      related: [billingAlarm({ ways: [] })],
      message: 'present',
    },
  ],
  fail: [
    { name: 'no alarm', subject: account(), message: 'none', commands: [] },
    { name: 'none in the account that pays', subject: managing, message: 'none' },
    {
      name: 'one in another region, where the metric does not exist',
      subject: account(),
      related: [billingAlarm({ region: 'eu-west-1' })],
      message: 'none',
    },
    {
      name: 'one on a single service',
      subject: account(),
      related: [billingAlarm({ metrics: [onEc2] })],
      message: 'partial',
      args: { alarms: ['bill-over-50'] },
      evidence: {
        alarms: [
          { alarm: 'bill-over-50', metrics: ['AWS/Billing EstimatedCharges(Currency=USD, ServiceName=AmazonEC2)'] },
        ],
      },
    },
    {
      name: 'one on another linked account',
      subject: account(),
      related: [billingAlarm({ metrics: [bill({ dimensions: { Currency: 'USD', LinkedAccount: '444455556666' } })] })],
      message: 'partial',
    },
    {
      name: "one on another account's own metric",
      subject: account(),
      related: [billingAlarm({ metrics: [bill({ accountId: '444455556666' })] })],
      message: 'partial',
    },
    {
      name: 'one on a metric of the same name elsewhere',
      subject: account(),
      related: [billingAlarm({ metrics: [bill({ namespace: 'Custom' })] })],
      message: 'partial',
    },
  ],
  notApplicable: [{ name: 'in GovCloud, where there is no billing data', subject: inGovCloud, message: 'govCloud' }],
  unclear: [
    {
      name: 'none in a member of an organization, whose payer may watch it',
      subject: member,
      message: 'payer',
      args: { payer: '444455556666' },
    },
    {
      name: 'none, and nobody knows whether somebody else pays',
      subject: unreadOrganization,
      message: 'unreadOrganization',
    },
  ],
});
