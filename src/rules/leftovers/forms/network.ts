import { type FormsByRule, form, formWithoutRegion } from '../../../model/index.ts';

const release = form('ec2 release-address', { 'allocation-id': '{address}' });

/** Every command with which these rules remove what connects. */
export const networkForms: FormsByRule = {
  'api-cache-idle': {
    remove: [
      form('apigateway update-stage', {
        'rest-api-id': '{id}',
        'stage-name': '{stage}',
        'patch-operations': 'op=replace,path=/cacheClusterEnabled,value=false',
      }),
    ],
  },
  'api-unused': {
    keep: [
      form('apigateway get-resources', { 'rest-api-id': '{id}', embed: 'methods' }),
      form('apigatewayv2 get-routes', { 'api-id': '{id}' }),
    ],
    remove: [
      form('apigateway delete-rest-api', { 'rest-api-id': '{id}' }),
      form('apigatewayv2 delete-api', { 'api-id': '{id}' }),
    ],
  },
  'elastic-ip-unattached': {
    remove: [
      form('ec2 disassociate-address', { 'association-id': '{association}' }),
      form('ec2 release-address', { 'allocation-id': '{id}' }),
    ],
  },
  'hosted-zone-empty': { remove: [formWithoutRegion('route53 delete-hosted-zone', { id: '{id}' })] },
  'load-balancer-empty': {
    remove: [
      form('elb delete-load-balancer', { 'load-balancer-name': '{id}' }),
      form('elbv2 delete-load-balancer', { 'load-balancer-arn': '{arn}' }),
    ],
  },
  'nat-gateway-idle': {
    remove: [
      form('ec2 delete-nat-gateway', { 'nat-gateway-id': '{id}' }),
      form('ec2 wait nat-gateway-deleted', { 'nat-gateway-ids': '{id}' }),
      release,
    ],
  },
  'vpc-endpoint-idle': { remove: [form('ec2 delete-vpc-endpoints', { 'vpc-endpoint-ids': '{id}' })] },
};
