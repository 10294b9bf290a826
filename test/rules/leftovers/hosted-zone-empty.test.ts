import { hostedZoneEmpty } from '../../../src/rules/leftovers/hosted-zone-empty.ts';
import { hostedZone } from '../../support/build/hosted-zone.ts';
import { testRule } from '../../support/rule-tester.ts';

const deletion = 'aws route53 delete-hosted-zone --id Z0123456789ABC';
const stack = 'arn:aws:cloudformation:sa-east-1:111122223333:stack/shop/0a';
const look = `aws cloudformation list-stack-resources --stack-name ${stack} --region sa-east-1`;
const stackDeletion = `aws cloudformation delete-stack --stack-name ${stack} --region sa-east-1`;

testRule(hostedZoneEmpty, {
  pass: [
    { name: 'with records', subject: hostedZone(), message: 'used', args: { zone: 'example.com', records: 5 } },
    { name: 'with one record', subject: hostedZone({ recordSets: 3 }), message: 'used', args: { records: 1 } },
  ],
  fail: [
    {
      name: 'with nothing but NS and SOA',
      subject: hostedZone({ recordSets: 2 }),
      message: 'empty',
      bills: [['hosted-zone-month', 1, 'aws']],
      removal: { of: 'resource', effect: 'removes', keep: [], remove: [deletion], forGood: [deletion] },
      cautions: ['nameServers'],
      parent: null,
    },
    {
      name: 'in another partition, whose prices are others',
      subject: hostedZone({ recordSets: 2, arn: 'arn:aws-cn:route53:::hostedzone/Z0123456789ABC' }),
      message: 'empty',
      bills: [['hosted-zone-month', 1, 'aws-cn']],
    },
    {
      name: 'private and empty: nobody looks for its name servers',
      subject: hostedZone({ recordSets: 2, isPrivate: true }),
      message: 'emptyPrivate',
      cautions: [],
    },
    {
      name: 'made by a stack, which is in the region that its tag names',
      subject: hostedZone(
        { recordSets: 2 },
        { tagging: { 'aws:cloudformation:stack-name': 'shop', 'aws:cloudformation:stack-id': stack } },
      ),
      message: 'empty',
      parent: { kind: 'cloudformation-stack', name: 'shop' },
      removal: {
        of: 'manager',
        effect: 'removes',
        keep: [look],
        remove: [stackDeletion],
        forGood: [look, stackDeletion],
      },
      cautions: ['nameServers'],
    },
    {
      name: 'made by a stack of which nobody knows the region',
      subject: hostedZone({ recordSets: 2 }, { tagging: { 'aws:cloudformation:stack-name': 'shop' } }),
      message: 'empty',
      parent: { kind: 'cloudformation-stack', name: 'shop' },
      removal: { remove: [], forGood: [] },
      commands: [],
    },
  ],
  notApplicable: [
    {
      name: 'made by Cloud Map',
      subject: hostedZone({ recordSets: 2, linkedService: 'servicediscovery.amazonaws.com' }),
      message: 'linked',
    },
  ],
});
