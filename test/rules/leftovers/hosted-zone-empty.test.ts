import { hostedZoneEmpty } from '../../../src/rules/leftovers/hosted-zone-empty.ts';
import { hostedZone } from '../../support/build/hosted-zone.ts';
import { unreadFacet } from '../../support/builders.ts';
import { testRule } from '../../support/rule-tester.ts';

const deletion = 'aws route53 delete-hosted-zone --id Z0123456789ABC';
const stack = 'arn:aws:cloudformation:sa-east-1:111122223333:stack/shop/0a';
const look = `aws cloudformation list-stack-resources --stack-name ${stack} --region sa-east-1`;
const stackDeletion = `aws cloudformation delete-stack --stack-name ${stack} --region sa-east-1`;

const denied = { kind: 'denied', operation: 'route53:GetHostedZone', action: 'route53:GetHostedZone' } as const;
const empty = { recordSets: 2, name: 'dev.example.com.' } as const;
const undelegated = { parents: ['example.com'], delegatedBy: [] } as const;

testRule(hostedZoneEmpty, {
  pass: [
    { name: 'with records', subject: hostedZone(), message: 'used', args: { zone: 'example.com', records: 5 } },
    {
      name: 'with one record',
      subject: hostedZone({ recordSets: 3 }, { delegation: undelegated }),
      message: 'used',
      args: { records: 1 },
      keptBy: 'records',
    },
  ],
  fail: [
    {
      name: 'a subdomain that the zone above does not delegate',
      subject: hostedZone(empty, { delegation: undelegated }),
      message: 'emptySubdomain',
      args: { parents: ['example.com'] },
      bills: [['hosted-zone-month', 1, 'aws']],
      removal: { of: 'resource', effect: 'removes', keep: [], remove: [deletion], forGood: [deletion] },
      cautions: ['nameServers'],
      parent: null,
      severity: 'low',
    },
    {
      name: 'a domain that a registrar may lead to: no command',
      subject: hostedZone({ recordSets: 2 }),
      message: 'empty',
      removal: { keep: [], remove: [], forGood: [] },
      cautions: ['nameServers'],
      severity: 'low',
    },
    {
      name: 'the zone above delegates to it: no command',
      subject: hostedZone(empty, { delegation: { parents: ['example.com'], delegatedBy: ['example.com'] } }),
      message: 'delegated',
      args: { parents: ['example.com'] },
      evidence: { delegatedBy: ['example.com'] },
      severity: 'low',
      removal: { remove: [], forGood: [] },
      cautions: ['nameServers'],
      keptBy: 'delegation',
    },
    {
      name: 'private, and hides a public name from a network: no command',
      subject: hostedZone({ recordSets: 2, isPrivate: true }, { vpcs: ['vpc-0a'] }),
      message: 'shadows',
      args: { vpcs: ['vpc-0a'] },
      severity: 'low',
      removal: { remove: [], forGood: [] },
      cautions: ['hidden'],
      keptBy: 'shadow',
    },
    {
      name: 'private, and nobody could read which networks ask it: no command either',
      subject: unreadFacet(hostedZone({ recordSets: 2, isPrivate: true }), { vpcs: denied }),
      message: 'mayShadow',
      removal: { remove: [] },
      cautions: ['hidden'],
    },
    {
      name: 'a subdomain of which nobody could read who delegates to it: no command either',
      subject: unreadFacet(hostedZone(empty, { delegation: undelegated }), { delegation: denied }),
      message: 'empty',
      removal: { remove: [] },
    },
    {
      name: 'in another partition, whose prices are others',
      subject: hostedZone({ recordSets: 2, arn: 'arn:aws-cn:route53:::hostedzone/Z0123456789ABC' }),
      message: 'empty',
      bills: [['hosted-zone-month', 1, 'aws-cn']],
    },
    {
      name: 'private and empty, of a name that nobody has on the internet',
      subject: hostedZone({ recordSets: 2, isPrivate: true, name: 'corp.internal.' }, { vpcs: ['vpc-0a'] }),
      message: 'emptyPrivate',
      removal: { remove: [deletion] },
      cautions: [],
    },
    {
      name: 'made by a stack, which is in the region that its tag names',
      subject: hostedZone(empty, {
        delegation: undelegated,
        tagging: { 'aws:cloudformation:stack-name': 'shop', 'aws:cloudformation:stack-id': stack },
      }),
      message: 'emptySubdomain',
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
      name: 'made by a stack, while a registrar may lead to it: the stack stays',
      subject: hostedZone(
        { recordSets: 2 },
        { tagging: { 'aws:cloudformation:stack-name': 'shop', 'aws:cloudformation:stack-id': stack } },
      ),
      message: 'empty',
      parent: { kind: 'cloudformation-stack', name: 'shop' },
      removal: { remove: [], forGood: [] },
    },
    {
      name: 'made by a stack of which nobody knows the region',
      subject: hostedZone(empty, {
        delegation: undelegated,
        tagging: { 'aws:cloudformation:stack-name': 'shop' },
      }),
      message: 'emptySubdomain',
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
