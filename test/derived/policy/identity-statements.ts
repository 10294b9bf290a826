import type { Permission } from '../../../src/derived/policy/index.ts';

/** What some statements of an identity say of reading one object: the answer, what is special, the statements. */
export type IdentityRow = readonly [Permission, string, ...(readonly object[])];

export const wish = { action: 's3:GetObject', resource: 'arn:aws:s3:::books/a.txt', extent: 'all' } as const;

const object = wish.resource;
const allow = { Effect: 'Allow', Action: 's3:GetObject', Resource: object };
const deny = { ...allow, Effect: 'Deny' };
const everything = { Effect: 'Allow', Action: '*', Resource: '*' };
const mfa = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
const { Action: _action, ...anyAction } = allow;
const { Resource: _resource, ...anyResource } = allow;
const allowBut = (NotAction: string | readonly string[], change: object = {}) => ({
  ...anyAction,
  NotAction,
  ...change,
});
const allowOutside = (NotResource: string | readonly string[]) => ({ ...anyResource, NotResource });

/** Written by hand from the IAM User Guide's elements and evaluation logic; a table, and as long as it has to be. */
export const identityRows: readonly IdentityRow[] = [
  ['never', 'no statement at all'],
  ['always', 'the very action on the very object', allow],
  ['always', 'the action in small letters', { ...allow, Action: 's3:getobject' }],
  ['always', 'the action in capitals', { ...allow, Action: 'S3:GETOBJECT' }],
  ['always', 'a star at the end', { ...allow, Action: 's3:Get*' }],
  ['always', 'a star at the beginning', { ...allow, Action: '*:GetObject' }],
  ['always', 'stars all over', { ...allow, Action: '*:*et*' }],
  ['always', 'question marks', { ...allow, Action: 's3:GetObjec?' }],
  ['never', 'one question mark too many', { ...allow, Action: 's3:GetObject?' }],
  ['always', 'all of S3', { ...allow, Action: 's3:*' }],
  ['always', 'all actions', { ...allow, Action: '*' }],
  ['always', 'a list with it', { ...allow, Action: ['sqs:*', 's3:GetObject'] }],
  ['never', 'an empty list', { ...allow, Action: [] }],
  ['never', 'another action', { ...allow, Action: 's3:PutObject' }],
  ['never', 'a longer action', { ...allow, Action: 's3:GetObjectVersion' }],
  ['never', 'another service', { ...allow, Action: 's3express:*' }],
  ['never', 'a service that only begins so', { ...allow, Action: 's3-outposts:GetObject' }],
  ['always', 'all objects of the bucket', { ...allow, Resource: 'arn:aws:s3:::books/*' }],
  ['always', 'all objects of all buckets', { ...allow, Resource: 'arn:aws:s3:::*' }],
  ['always', 'a star for everything', { ...allow, Resource: '*' }],
  ['always', 'every ARN', { ...allow, Resource: 'arn:aws:*:*:*:*' }],
  ['always', 'every ARN of every partition', { ...allow, Resource: 'arn:*:s3:::books/*' }],
  ['always', 'a question mark in the name', { ...allow, Resource: 'arn:aws:s3:::book?/a.txt' }],
  ['always', 'a list with the object', { ...allow, Resource: ['arn:aws:s3:::x', object] }],
  ['never', 'an empty list of resources', { ...allow, Resource: [] }],
  ['never', 'the bucket and not what is in it', { ...allow, Resource: 'arn:aws:s3:::books' }],
  ['never', 'another bucket', { ...allow, Resource: 'arn:aws:s3:::films/*' }],
  ['never', 'the object in other letters: ARNs count case', { ...allow, Resource: 'arn:aws:s3:::books/A.txt' }],
  ['never', 'another partition', { ...allow, Resource: 'arn:aws-cn:s3:::books/*' }],
  ['never', 'an account in the ARN, where S3 has none', { ...allow, Resource: 'arn:aws:s3::111122223333:books/*' }],
  ['never', 'a policy variable, whose value nobody knows', { ...allow, Resource: 'arn:aws:s3:::${aws:username}/*' }],
  ['always', 'all actions but one other', allowBut('s3:DeleteObject')],
  ['always', 'all actions but those of another service', allowBut('iam:*')],
  ['never', 'all actions but this', allowBut('s3:GetObject')],
  ['never', 'all actions but this, in other letters', allowBut('s3:getOBJECT')],
  ['never', 'all actions but all that read', allowBut('s3:Get*')],
  ['never', 'all actions but all of S3, in a list', allowBut(['iam:*', 's3:*'])],
  ['never', 'all actions but all actions', allowBut('*')],
  ['always', 'all actions but none', allowBut([])],
  ['never', 'all actions but one, on another bucket', allowBut('iam:*', { Resource: 'arn:aws:s3:::films/*' })],
  ['always', 'everywhere but in another bucket', allowOutside('arn:aws:s3:::films/*')],
  ['never', 'everywhere but in this bucket', allowOutside('arn:aws:s3:::books/*')],
  ['never', 'everywhere but at this object', allowOutside(object)],
  ['never', 'everywhere but everywhere', allowOutside('*')],
  ['never', 'everywhere but in a list with this bucket', allowOutside(['arn:aws:s3:::films/*', 'arn:aws:s3:::boo*'])],
  [
    'always',
    'all actions but one, everywhere but elsewhere',
    { Effect: 'Allow', NotAction: 'iam:*', NotResource: 'arn:aws:s3:::films/*' },
  ],
  ['never', 'all actions but one, everywhere but here', { Effect: 'Allow', NotAction: 'iam:*', NotResource: object }],
  ['never', 'a Deny alone', deny],
  ['never', 'a Deny after an Allow', allow, deny],
  ['never', 'a Deny before an Allow', deny, allow],
  ['never', 'a Deny of everything', everything, { ...everything, Effect: 'Deny' }],
  ['never', 'a Deny of all that reads', everything, { ...deny, Action: 's3:G*' }],
  ['never', 'a Deny of the bucket', everything, { ...deny, Action: '*', Resource: 'arn:aws:s3:::books*' }],
  ['always', 'a Deny of another action', allow, { ...deny, Action: 's3:PutObject' }],
  ['always', 'a Deny of another bucket', allow, { ...deny, Resource: 'arn:aws:s3:::films/*' }],
  ['never', 'a Deny of all but another action', allow, { ...deny, Action: undefined, NotAction: 's3:PutObject' }],
  ['always', 'a Deny of all but this action', allow, { ...deny, Action: undefined, NotAction: 's3:GetObject' }],
  ['always', 'a Deny of all but all of S3', allow, { ...deny, Action: undefined, NotAction: 's3:*' }],
  [
    'never',
    'a Deny everywhere but elsewhere',
    allow,
    { ...deny, Resource: undefined, NotResource: 'arn:aws:s3:::films/*' },
  ],
  [
    'always',
    'a Deny everywhere but here',
    allow,
    { ...deny, Resource: undefined, NotResource: 'arn:aws:s3:::books/*' },
  ],
  ['sometimes', 'an Allow under a condition', { ...allow, Condition: mfa }],
  ['always', 'an empty condition', { ...allow, Condition: {} }],
  ['always', 'one under a condition and one without', { ...allow, Condition: mfa }, allow],
  ['sometimes', 'two under conditions', { ...allow, Condition: mfa }, { ...everything, Condition: mfa }],
  ['never', 'one under a condition, for another action', { ...allow, Action: 's3:PutObject', Condition: mfa }],
  ['sometimes', 'a Deny under a condition', allow, { ...deny, Condition: mfa }],
  ['sometimes', 'both under conditions', { ...allow, Condition: mfa }, { ...deny, Condition: mfa }],
  ['never', 'a Deny under a condition, and nothing allowed', { ...deny, Condition: mfa }],
  ['never', 'a Deny with and one without a condition', allow, { ...deny, Condition: mfa }, deny],
  ['always', 'a Deny under a condition, of another action', allow, { ...deny, Action: 's3:PutObject', Condition: mfa }],
  [
    'always',
    'a condition that the request meets',
    { ...allow, Condition: { StringEquals: { 's3:authType': 'REST-HEADER' } } },
  ],
  [
    'always',
    'the same with a key in other letters',
    { ...allow, Condition: { StringEquals: { 'S3:AUTHTYPE': 'REST-HEADER' } } },
  ],
  ['always', 'the same by a pattern', { ...allow, Condition: { StringLike: { 's3:authType': 'REST-*' } } }],
  [
    'always',
    'the same as one of several values',
    { ...allow, Condition: { StringEquals: { 's3:authType': ['POST', 'REST-HEADER'] } } },
  ],
  [
    'always',
    'the same in other letters, which do not count',
    { ...allow, Condition: { StringEqualsIgnoreCase: { 's3:authType': 'rest-header' } } },
  ],
  [
    'always',
    'the same if it exists',
    { ...allow, Condition: { StringEqualsIfExists: { 's3:authType': 'REST-HEADER' } } },
  ],
  [
    'never',
    'a condition that the request does not meet',
    { ...allow, Condition: { StringEquals: { 's3:authType': 'POST' } } },
  ],
  [
    'never',
    'in other letters, which count',
    { ...allow, Condition: { StringEquals: { 's3:authType': 'rest-header' } } },
  ],
  [
    'never',
    'anything but what the request is',
    { ...allow, Condition: { StringNotEquals: { 's3:authType': 'REST-HEADER' } } },
  ],
  ['always', 'anything but something else', { ...allow, Condition: { StringNotEquals: { 's3:authType': 'POST' } } }],
  ['never', 'a key that must be absent and is there', { ...allow, Condition: { Null: { 's3:authType': 'true' } } }],
  ['always', 'a key that must be there', { ...allow, Condition: { Null: { 's3:authType': 'false' } } }],
  [
    'never',
    'one condition met and one not',
    { ...allow, Condition: { StringEquals: { 's3:authType': 'POST' }, ...mfa } },
  ],
  [
    'sometimes',
    'one condition met and one that nobody knows',
    { ...allow, Condition: { StringEquals: { 's3:authType': 'REST-HEADER' }, ...mfa } },
  ],
  [
    'never',
    'a Deny whose condition is met',
    allow,
    { ...deny, Condition: { StringEquals: { 's3:authType': 'REST-HEADER' } } },
  ],
  [
    'always',
    'a Deny whose condition is not met',
    allow,
    { ...deny, Condition: { StringEquals: { 's3:authType': 'POST' } } },
  ],
  ['always', 'an Allow for another object beside it', { ...allow, Resource: 'arn:aws:s3:::films/*' }, allow],
];
