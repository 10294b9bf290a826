import { type FormsByRule, form } from '../../model/index.ts';

const ingress = {
  keep: [form('ec2 describe-security-group-rules', { filters: 'Name=group-id,Values={group}' })],
  remove: [form('ec2 revoke-security-group-ingress', { 'group-id': '{group}', 'ip-permissions': '{permission}' })],
};

const route = form('apigatewayv2 update-route', {
  'api-id': '{id}',
  'route-id': '{route}',
  'authorization-type': 'AWS_IAM',
});
const deployment = form('apigatewayv2 create-deployment', { 'api-id': '{id}', 'stage-name': '{stage}' });

const ofFunction = { 'function-name': '{id}' };
const ofQualifier = { ...ofFunction, qualifier: '{qualifier}' };
const revocations = [ofFunction, ofQualifier].map((itself) =>
  form('lambda remove-permission', { ...itself, 'statement-id': '{statement}' }),
);
const grant = { 'statement-id': '{statement}', action: '{invocation}', principal: '{service}' };
const grants = [ofFunction, ofQualifier].flatMap((itself) => [
  form('lambda add-permission', { ...itself, ...grant, 'source-account': '{account}' }),
  form('lambda add-permission', {
    ...itself,
    ...grant,
    'source-arn': 'arn:{partition}:{source}:{region}:{account}:{tail}',
  }),
]);

/** Every command with which these rules close something to the public. */
export const exposureForms: FormsByRule = {
  'ami-public': {
    remove: [form('ec2 modify-image-attribute', { 'image-id': '{id}', 'launch-permission': 'Remove=[{Group=all}]' })],
  },
  'ebs-snapshot-public': {
    remove: [
      form('ec2 modify-snapshot-attribute', {
        'snapshot-id': '{id}',
        attribute: 'createVolumePermission',
        'operation-type': 'remove',
        'group-names': 'all',
      }),
    ],
  },
  'ec2-instance-exposed': ingress,
  'ec2-instance-port-open': ingress,
  'function-url-open': {
    remove: [ofFunction, ofQualifier].map((itself) =>
      form('lambda update-function-url-config', { ...itself, 'auth-type': 'AWS_IAM' }),
    ),
  },
  'http-api-open': { remove: [route, deployment] },
  'lambda-policy-confused-deputy': { remove: [...grants, ...revocations] },
  'lambda-policy-public': { remove: revocations },
  'rds-instance-public': {
    keep: ingress.keep,
    remove: [
      form('rds modify-db-instance', { 'db-instance-identifier': '{id}', 'no-publicly-accessible': true }),
      ...ingress.remove,
    ],
  },
  'rds-snapshot-public': {
    remove: ['db', 'db-cluster'].map((kind) =>
      form(`rds modify-${kind}-snapshot-attribute`, {
        [`${kind}-snapshot-identifier`]: '{id}',
        'attribute-name': 'restore',
        'values-to-remove': 'all',
      }),
    ),
  },
  's3-bucket-public': {
    remove: [
      form('s3api put-public-access-block', {
        bucket: '{id}',
        'public-access-block-configuration':
          'BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true',
      }),
    ],
  },
  'websocket-api-open': { remove: [route, deployment] },
};
