import { expect, it } from 'vitest';
import { awsCli, type ManagedBy, shellLine } from '../../../src/model/index.ts';
import { parentCommands, remedy } from '../../../src/rules/leftovers/remediation.ts';

it.each<[ManagedBy, readonly string[]]>([
  [
    { kind: 'beanstalk-environment', name: 'shop' },
    [
      'aws elasticbeanstalk describe-environment-resources --environment-name shop --region eu-west-1',
      'aws elasticbeanstalk terminate-environment --environment-name shop --region eu-west-1',
    ],
  ],
  [
    { kind: 'eks-nodegroup', name: 'k/n' },
    [
      'aws eks describe-nodegroup --cluster-name k --nodegroup-name n --region eu-west-1',
      'aws eks update-nodegroup-config --cluster-name k --nodegroup-name n --scaling-config minSize=0,desiredSize=0 --region eu-west-1',
    ],
  ],
  [{ kind: 'eks-cluster', name: 'k' }, ['aws eks list-nodegroups --cluster-name k --region eu-west-1']],
  [
    { kind: 'auto-scaling-group', name: 'web' },
    [
      'aws autoscaling describe-auto-scaling-groups --auto-scaling-group-names web --region eu-west-1',
      'aws autoscaling update-auto-scaling-group --auto-scaling-group-name web --min-size 0 --desired-capacity 0 --region eu-west-1',
    ],
  ],
  [{ kind: 'ecs-cluster', name: 'c' }, ['aws ecs list-services --cluster c --region eu-west-1']],
  [
    { kind: 'spot-fleet', name: 'sfr-1' },
    [
      'aws ec2 describe-spot-fleet-instances --spot-fleet-request-id sfr-1 --region eu-west-1',
      'aws ec2 cancel-spot-fleet-requests --spot-fleet-request-ids sfr-1 --terminate-instances --region eu-west-1',
    ],
  ],
  [
    { kind: 'ec2-fleet', name: 'fleet-1' },
    [
      'aws ec2 describe-fleet-instances --fleet-id fleet-1 --region eu-west-1',
      'aws ec2 delete-fleets --fleet-ids fleet-1 --terminate-instances --region eu-west-1',
    ],
  ],
  [
    { kind: 'cloudformation-stack', name: 'shop' },
    [
      'aws cloudformation describe-stack-resources --stack-name shop --region eu-west-1',
      'aws cloudformation delete-stack --stack-name shop --region eu-west-1',
    ],
  ],
  [{ kind: 'rds-cluster', name: 'db' }, ['aws rds describe-db-clusters --db-cluster-identifier db --region eu-west-1']],
  [{ kind: 'aws-service', name: 'ecs.amazonaws.com' }, []],
])('looks at $kind before it acts on it', (parent, lines) => {
  expect(parentCommands(parent, 'eu-west-1').map(shellLine)).toEqual(lines);
});

const keep = [awsCli('eu-west-1', 'ec2 create-snapshot', {})];
const remove = [awsCli('eu-west-1', 'ec2 delete-volume', {})];

it('keeps the data first, and removes the part only where it has no parent', () => {
  const parent = { kind: 'cloudformation-stack', name: 'shop' } as const;
  expect(remedy(null, 'eu-west-1', { keep, remove })).toEqual({ parent: null, commands: [...keep, ...remove] });
  expect(remedy(parent, 'eu-west-1', { keep, remove })).toEqual({
    parent,
    commands: [...keep, ...parentCommands(parent, 'eu-west-1')],
  });
});
