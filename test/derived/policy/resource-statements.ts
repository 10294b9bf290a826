import type { Access } from '../../../src/derived/policy/index.ts';

/** Who may read one object by some statements of its bucket: the answer, what is special, the statements. */
export type ResourceRow = readonly [Access, string, ...(readonly object[])];

export const target = { action: 's3:GetObject', resource: 'arn:aws:s3:::books/a.txt' };

const allow = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::books/*' };
const deny = { ...allow, Effect: 'Deny' };
const { Principal: _principal, ...anybody } = allow;
const to = (Principal: unknown) => ({ ...anybody, Principal });
const toAllBut = (NotPrincipal: unknown) => ({ ...anybody, NotPrincipal });
const denyAllBut = (NotPrincipal: unknown) => ({ ...toAllBut(NotPrincipal), Effect: 'Deny' });
const when = (Condition: object) => ({ ...allow, Condition });
const denyWhen = (Condition: object) => ({ ...deny, Condition });
const own = 'arn:aws:iam::111122223333:root';

/** Written by hand from the IAM User Guide and what S3 calls public; a table, and as long as it has to be. */
export const resourceRows: readonly ResourceRow[] = [
  ['closed', 'no statement at all'],
  ['open', 'everybody', allow],
  ['open', 'everybody by AWS *', to({ AWS: '*' })],
  ['open', 'everybody in a list', to({ AWS: ['111122223333', '*'] })],
  ['open', 'any account by a pattern', to({ AWS: 'arn:aws:iam::*:root' })],
  ['open', 'everybody of any kind', to({ AWS: '*', Service: 'sns.amazonaws.com' })],
  ['restricted', 'one account by its number', to({ AWS: '111122223333' })],
  ['restricted', 'one account by its root', to({ AWS: own })],
  ['restricted', 'one role', to({ AWS: 'arn:aws:iam::111122223333:role/x' })],
  ['restricted', 'a service', to({ Service: 'cloudfront.amazonaws.com' })],
  ['restricted', 'an identity of CloudFront', to({ CanonicalUser: 'abc' })],
  ['restricted', 'a principal that was deleted', to({ AWS: 'AIDAEXAMPLE' })],
  ['open', 'everybody but one role', toAllBut({ AWS: 'arn:aws:iam::111122223333:role/x' })],
  ['open', 'everybody but an account', toAllBut({ AWS: [own, '111122223333'] })],
  ['closed', 'another action', { ...allow, Action: 's3:ListBucket' }],
  ['open', 'all actions', { ...allow, Action: '*' }],
  ['open', 'all actions but another', { ...allow, Action: undefined, NotAction: 's3:PutObject' }],
  ['closed', 'all actions but this', { ...allow, Action: undefined, NotAction: 's3:Get*' }],
  ['closed', 'another bucket', { ...allow, Resource: 'arn:aws:s3:::films/*' }],
  ['open', 'everything everywhere', { ...allow, Action: '*', Resource: '*' }],
  ['open', 'everywhere but another bucket', { ...allow, Resource: undefined, NotResource: 'arn:aws:s3:::films/*' }],
  ['closed', 'everywhere but here', { ...allow, Resource: undefined, NotResource: 'arn:aws:s3:::books/*' }],
  ['open', 'by TLS alone', when({ Bool: { 'aws:SecureTransport': 'true' } })],
  ['open', 'by a browser of a name', when({ StringEquals: { 'aws:UserAgent': 'secret' } })],
  ['open', 'from a page of a name', when({ StringLike: { 'aws:Referer': 'https://example.com/*' } })],
  ['open', 'until a date', when({ DateLessThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } })],
  ['restricted', 'from one address', when({ IpAddress: { 'aws:SourceIp': '198.51.100.7' } })],
  ['restricted', 'from a narrow range', when({ IpAddress: { 'aws:SourceIp': '198.51.100.0/24' } })],
  ['restricted', 'from the broadest range that is no public', when({ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } })],
  ['open', 'from half of the internet', when({ IpAddress: { 'aws:SourceIp': '0.0.0.0/1' } })],
  ['open', 'from the internet', when({ IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } })],
  [
    'open',
    'from a narrow and a broad range',
    when({ IpAddress: { 'aws:SourceIp': ['198.51.100.0/24', '0.0.0.0/0'] } }),
  ],
  ['restricted', 'from a narrow IPv6 range', when({ IpAddress: { 'aws:SourceIp': '2001:db8::/48' } })],
  ['open', 'from all of IPv6', when({ IpAddress: { 'aws:SourceIp': '::/0' } })],
  ['open', 'from anywhere but an address', when({ NotIpAddress: { 'aws:SourceIp': '198.51.100.7' } })],
  ['restricted', 'of one organization', when({ StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } })],
  ['open', 'of any organization', when({ StringLike: { 'aws:PrincipalOrgID': '*' } })],
  [
    'open',
    'of one organization, if it has any',
    when({ StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
  ],
  ['open', 'of any but one organization', when({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } })],
  [
    'restricted',
    'of a part of an organization',
    when({ 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-a1b2c3d4e5/r-ab12/*' } }),
  ],
  [
    'open',
    'of a part of an organization, by ForAllValues',
    when({ 'ForAllValues:StringLike': { 'aws:PrincipalOrgPaths': 'o-a1b2c3d4e5/*' } }),
  ],
  ['restricted', 'of one account', when({ StringEquals: { 'aws:PrincipalAccount': '111122223333' } })],
  ['restricted', 'a role by its ARN', when({ ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/x' } })],
  ['restricted', 'roles of one account', when({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*' } })],
  ['open', 'roles of a name in any account', when({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/x' } })],
  [
    'restricted',
    'for one distribution',
    when({ StringEquals: { 'aws:SourceArn': 'arn:aws:cloudfront::111122223333:distribution/E1' } }),
  ],
  ['restricted', 'through an endpoint', when({ StringEquals: { 'aws:SourceVpce': 'vpce-0a' } })],
  ['restricted', 'from a VPC', when({ StringEquals: { 'aws:SourceVpc': 'vpc-0a' } })],
  [
    'restricted',
    'through access points of one account',
    when({ StringEquals: { 's3:DataAccessPointAccount': '111122223333' } }),
  ],
  ['open', 'objects with a tag', when({ StringEquals: { 's3:ExistingObjectTag/public': 'yes' } })],
  ['closed', 'a Deny of everybody', allow, deny],
  ['closed', 'a Deny of everything', allow, { ...deny, Action: '*', Resource: '*' }],
  ['open', 'a Deny of another action', allow, { ...deny, Action: 's3:PutObject' }],
  ['open', 'a Deny of another bucket', allow, { ...deny, Resource: 'arn:aws:s3:::films/*' }],
  ['open', 'a Deny of one account', allow, { ...to({ AWS: own }), Effect: 'Deny' }],
  ['open', 'a Deny without TLS', allow, denyWhen({ Bool: { 'aws:SecureTransport': 'false' } })],
  [
    'restricted',
    'a Deny from anywhere but an office',
    allow,
    denyWhen({ NotIpAddress: { 'aws:SourceIp': '198.51.100.0/24' } }),
  ],
  ['open', 'a Deny from anywhere but the internet', allow, denyWhen({ NotIpAddress: { 'aws:SourceIp': '0.0.0.0/0' } })],
  ['open', 'a Deny from an office', allow, denyWhen({ IpAddress: { 'aws:SourceIp': '198.51.100.0/24' } })],
  [
    'restricted',
    'a Deny outside an organization',
    allow,
    denyWhen({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
  ],
  [
    'restricted',
    'the same where the key may be absent',
    allow,
    denyWhen({ StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
  ],
  [
    'open',
    'a Deny by two conditions, of which one is no caller',
    allow,
    denyWhen({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' }, Bool: { 'aws:SecureTransport': 'false' } }),
  ],
  [
    'restricted',
    'a Deny outside an endpoint',
    allow,
    denyWhen({ StringNotEquals: { 'aws:SourceVpce': ['vpce-0a', 'vpce-0b'] } }),
  ],
  ['open', 'a Deny inside an endpoint', allow, denyWhen({ StringEquals: { 'aws:SourceVpce': 'vpce-0a' } })],
  ['restricted', 'a Deny of everybody but one role', allow, denyAllBut({ AWS: 'arn:aws:iam::111122223333:role/x' })],
  ['restricted', 'a Deny of everybody but an account', allow, denyAllBut({ AWS: [own] })],
  ['open', 'a Deny of everybody but everybody', allow, denyAllBut('*')],
  ['restricted', 'narrow beside a Deny of another', to({ AWS: own }), { ...deny, Action: 's3:PutObject' }],
  ['open', 'a narrow Allow beside an open one', to({ AWS: own }), allow],
  ['closed', 'a Deny beside a narrow Allow', to({ AWS: own }), deny],
];
