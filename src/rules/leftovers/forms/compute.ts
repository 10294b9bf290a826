import { type FormsByRule, form } from '../../../model/index.ts';

const image = [
  form('ec2 create-image', { 'instance-id': '{id}', name: '{id}-final', 'no-reboot': true }),
  form('ec2 wait image-available', { owners: 'self', filters: 'Name=name,Values={id}-final' }),
];
const instance = { 'instance-ids': '{id}' };
const service = { cluster: '{cluster}', service: '{name}' };
const nodegroup = { 'cluster-name': '{id}', 'nodegroup-name': '{nodegroup}' };
const fargate = { 'cluster-name': '{id}', 'fargate-profile-name': '{profile}' };
const environment = { 'environment-name': '{id}' };
const app = { 'app-type': '{app-type}', 'app-name': '{app}' };

/** Every command with which these rules remove what computes. */
export const computeForms: FormsByRule = {
  'beanstalk-environment-left-running': {
    keep: [
      form('elasticbeanstalk describe-environment-resources', environment),
      form('elasticbeanstalk describe-configuration-settings', {
        'application-name': '{application}',
        ...environment,
      }),
    ],
    remove: [form('elasticbeanstalk terminate-environment', environment)],
  },
  'ec2-instance-idle': { keep: image, remove: [form('ec2 stop-instances', instance)] },
  'ec2-instance-stopped': {
    keep: image,
    remove: [form('ec2 terminate-instances', instance)],
    waits: [form('ec2 wait instance-terminated', instance)],
  },
  'ecs-service-left-running': {
    keep: [
      form('ecs list-container-instances', { cluster: '{cluster}' }),
      form('ec2 describe-instances', { 'instance-ids': '{instance}' }),
      form('autoscaling describe-auto-scaling-groups', { 'auto-scaling-group-names': '{auto-scaling-group}' }),
    ],
    remove: [
      form('ecs update-service', { ...service, 'desired-count': '0' }),
      form('ecs wait services-stable', { cluster: '{cluster}', services: '{name}' }),
      form('ecs delete-service', service),
      form('ecs delete-service', { ...service, force: true }),
      form('ecs stop-task', { cluster: '{cluster}', task: '{name}' }),
      // Of each group whose instances the cluster runs on.
      form('autoscaling update-auto-scaling-group', {
        'auto-scaling-group-name': '{auto-scaling-group}',
        'min-size': '0',
        'desired-capacity': '0',
      }),
    ],
  },
  'eks-cluster-left-running': {
    remove: [
      form('eks update-cluster-config', { name: '{id}', 'no-deletion-protection': true }),
      form('eks delete-nodegroup', nodegroup),
      form('eks wait nodegroup-deleted', nodegroup),
      form('eks delete-fargate-profile', fargate),
      form('eks wait fargate-profile-deleted', fargate),
      form('eks delete-cluster', { name: '{id}' }),
    ],
  },
  'lambda-function-unused': {
    keep: [form('lambda get-function', { 'function-name': '{id}', query: 'Code.Location', output: 'text' })],
    remove: [form('lambda delete-function', { 'function-name': '{id}' })],
  },
  'lambda-provisioned-concurrency-idle': {
    remove: [
      form('lambda delete-provisioned-concurrency-config', { 'function-name': '{id}', qualifier: '{qualifier}' }),
    ],
  },
  'lightsail-left-running': {
    keep: [
      form('lightsail create-instance-snapshot', { 'instance-name': '{id}', 'instance-snapshot-name': '{id}-final' }),
      form('lightsail get-instance-snapshot', {
        'instance-snapshot-name': '{id}-final',
        query: 'instanceSnapshot.state',
      }),
    ],
    remove: [
      form('lightsail delete-instance', { 'instance-name': '{id}' }),
      form('lightsail delete-load-balancer', { 'load-balancer-name': '{id}' }),
      form('lightsail delete-relational-database', {
        'relational-database-name': '{id}',
        'final-relational-database-snapshot-name': '{id}-final',
      }),
      form('lightsail release-static-ip', { 'static-ip-name': '{id}' }),
    ],
  },
  'sagemaker-left-running': {
    remove: [
      form('sagemaker stop-notebook-instance', { 'notebook-instance-name': '{id}' }),
      form('sagemaker delete-endpoint', { 'endpoint-name': '{id}' }),
      form('sagemaker delete-app', { 'domain-id': '{domain}', 'space-name': '{space}', ...app }),
      form('sagemaker delete-app', { 'domain-id': '{domain}', 'user-profile-name': '{user-profile}', ...app }),
    ],
  },
};
