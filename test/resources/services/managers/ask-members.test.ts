import { describe, expect, it } from 'vitest';
import { managerRemoval } from '../../../../src/derived/index.ts';
import { managersIn } from '../../../../src/managers/index.ts';
import { type ManagedBy, ReadFailure, type UnpricedFinding } from '../../../../src/model/index.ts';
import { askMembers } from '../../../../src/resources/collectors.ts';
import { dynamodbTableIdle } from '../../../../src/rules/leftovers/dynamodb-table-idle.ts';
import { dynamodbTable } from '../../../support/build/dynamodb-table.ts';
import { type Answers, awsError, fakeAws } from '../../../support/fake-aws.ts';
import { judge } from '../../../support/rule-tester.ts';

const shop = 'arn:aws:cloudformation:eu-west-1:111122223333:stack/shop/1';
const inner = 'arn:aws:cloudformation:eu-west-1:111122223333:stack/shop-inner/2';

const findingOf = (manager: ManagedBy): UnpricedFinding => ({
  ...judge(dynamodbTableIdle, { name: '', subject: dynamodbTable(), message: '', options: { windowDays: 0 } }),
  parent: { ...manager, standing: null, logicalId: null, keptBy: [] },
  managerRemoval: managerRemoval(manager, 'eu-west-1', {}),
});
const asked = (manager: ManagedBy, answers: Answers, region?: string) =>
  askMembers(managersIn([findingOf(manager), findingOf(manager)]), fakeAws(answers, region) as never);
const stack: ManagedBy = { kind: 'cloudformation-stack', name: 'shop', id: shop };

const summary = (
  LogicalResourceId: string,
  ResourceType: string,
  PhysicalResourceId?: string,
  ResourceStatus = 'CREATE_COMPLETE',
) => ({
  LogicalResourceId,
  ResourceType,
  ResourceStatus: ResourceStatus as 'CREATE_COMPLETE',
  ...(PhysicalResourceId === undefined ? {} : { PhysicalResourceId }),
  LastUpdatedTimestamp: new Date(0),
});
const described =
  (StackStatus: string, outputs: readonly object[] = []) =>
  () => [
    {
      Stacks: [
        {
          StackName: 'shop',
          CreationTime: new Date(0),
          StackStatus: StackStatus as 'CREATE_COMPLETE',
          Outputs: [...outputs],
        },
      ],
    },
  ];
const notImported = () => awsError('ValidationError', 'Export is not imported by any stack.');

describe('what belongs to a stack', () => {
  const answers: Answers = {
    'cloudformation:DescribeStacks': () => described('UPDATE_COMPLETE')()[0] as never,
    'cloudformation:ListStackResources': ({ StackName }) =>
      StackName === inner
        ? [{ StackResourceSummaries: [summary('Queue', 'AWS::SQS::Queue', 'https://q')] }]
        : [
            { StackResourceSummaries: [summary('Table', 'AWS::DynamoDB::Table', 'orders')], NextToken: '2' },
            {
              StackResourceSummaries: [
                summary('Inner', 'AWS::CloudFormation::Stack', inner),
                summary('Group', 'AWS::AutoScaling::AutoScalingGroup', 'web'),
                summary('Old', 'AWS::DynamoDB::Table', 'old', 'DELETE_SKIPPED'),
                summary('Failed', 'AWS::Lambda::Function', undefined, 'CREATE_FAILED'),
                summary('Coming', 'AWS::Lambda::Function', undefined, 'CREATE_IN_PROGRESS'),
              ],
            },
          ],
    'autoscaling:DescribeAutoScalingGroups': () => [
      { AutoScalingGroups: [{ Instances: [{ InstanceId: 'i-1' }] } as never] },
    ],
  };

  it('is read from the stack itself: every page, nested stacks, and the instances of its groups', async () => {
    const [one, ...others] = await asked(stack, answers);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      ...stack,
      region: 'eu-west-1',
      importers: { known: true, value: [] },
      members: {
        known: true,
        value: [
          { logicalId: 'Table', type: 'AWS::DynamoDB::Table', physicalId: 'orders' },
          { logicalId: 'Queue', type: 'AWS::SQS::Queue', physicalId: 'https://q' },
          { logicalId: null, type: 'AWS::EC2::Instance', physicalId: 'i-1' },
          { logicalId: 'Coming', type: 'AWS::Lambda::Function', physicalId: null },
        ],
      },
    });
  });

  it('has the parent of a nested stack beside it, which alone may delete that', async () => {
    const nested = described('CREATE_COMPLETE')()[0]?.Stacks.map((each) => ({ ...each, ParentId: shop }));
    const [one] = await asked(
      { ...stack, id: inner },
      {
        ...answers,
        'cloudformation:DescribeStacks': () => ({ Stacks: nested }) as never,
      },
    );
    expect(one?.members).toMatchObject({
      value: [{ type: 'AWS::SQS::Queue' }, { logicalId: 'shop', type: 'AWS::CloudFormation::Stack', physicalId: shop }],
    });
  });

  it('is nothing of a stack that was deleted, lately or long ago', async () => {
    const lately = { ...answers, 'cloudformation:DescribeStacks': () => described('DELETE_COMPLETE')()[0] as never };
    const longAgo = {
      ...answers,
      'cloudformation:DescribeStacks': () => awsError('ValidationError', `Stack with id ${shop} does not exist`),
    };
    for (const each of [lately, longAgo]) {
      const [one] = await asked(stack, each);
      expect(one?.members).toEqual({ known: true, value: null });
    }
  });

  it('is unread where it may not be listed, or where the stack is known by its name alone', async () => {
    const reason = { kind: 'denied', operation: 'cloudformation:ListStackResources', action: 'x' } as const;
    const [denied] = await asked(stack, {
      ...answers,
      'cloudformation:ListStackResources': () => new ReadFailure(reason),
    });
    expect(denied?.members).toEqual({ known: false, cause: reason });
    const [nameless] = await asked({ ...stack, id: null }, answers);
    expect(nameless?.members.known).toBe(false);
  });

  it('holds who imports what it exports, and an export that nobody imports holds nobody', async () => {
    const [one] = await asked(stack, {
      ...answers,
      'cloudformation:DescribeStacks': () =>
        described('CREATE_COMPLETE', [
          { ExportName: 'vpc' },
          { ExportName: 'unused' },
          { OutputKey: 'Url' },
        ])()[0] as never,
      'cloudformation:ListImports': ({ ExportName }) =>
        ExportName === 'vpc' ? [{ Imports: ['service', 'api'] }] : notImported(),
    });
    expect(one?.importers).toEqual({ known: true, value: ['api', 'service'] });
  });
});

describe('what belongs to a group', () => {
  it.each<[string, ManagedBy, Answers]>([
    [
      'an Auto Scaling group',
      { kind: 'auto-scaling-group', name: 'web', id: null },
      {
        'autoscaling:DescribeAutoScalingGroups': () => [
          { AutoScalingGroups: [{ Instances: [{ InstanceId: 'i-1' }] } as never] },
        ],
      },
    ],
    [
      'a node group, by its Auto Scaling group',
      { kind: 'eks-nodegroup', name: 'k/n', id: null },
      {
        'eks:DescribeNodegroup': ({ clusterName, nodegroupName }) => ({
          nodegroup: { resources: { autoScalingGroups: [{ name: `${clusterName}-${nodegroupName}` }] } },
        }),
        'autoscaling:DescribeAutoScalingGroups': ({ AutoScalingGroupNames }) => [
          {
            AutoScalingGroups:
              AutoScalingGroupNames?.[0] === 'k-n' ? [{ Instances: [{ InstanceId: 'i-1' }] } as never] : [],
          },
        ],
      },
    ],
    [
      'a Spot Fleet request',
      { kind: 'spot-fleet', name: 'sfr-1', id: null },
      { 'ec2:DescribeSpotFleetInstances': () => ({ ActiveInstances: [{ InstanceId: 'i-1' }] }) },
    ],
    [
      'an EC2 Fleet',
      { kind: 'ec2-fleet', name: 'fleet-1', id: null },
      { 'ec2:DescribeFleetInstances': () => ({ ActiveInstances: [{ InstanceId: 'i-1' }] }) },
    ],
  ])('%s: its instances', async (_, manager, answers) => {
    const [one] = await asked(manager, answers);
    expect(one?.members).toEqual({
      known: true,
      value: [{ logicalId: null, type: 'AWS::EC2::Instance', physicalId: 'i-1' }],
    });
  });

  it.each<[string, ManagedBy, Answers]>([
    [
      'an Auto Scaling group',
      { kind: 'auto-scaling-group', name: 'web', id: null },
      { 'autoscaling:DescribeAutoScalingGroups': () => [{ AutoScalingGroups: [] }] },
    ],
    [
      'a node group',
      { kind: 'eks-nodegroup', name: 'k/n', id: null },
      { 'eks:DescribeNodegroup': () => awsError('ResourceNotFoundException') },
    ],
    [
      'a Spot Fleet request',
      { kind: 'spot-fleet', name: 'sfr-1', id: null },
      { 'ec2:DescribeSpotFleetInstances': () => awsError('InvalidSpotFleetRequestId.NotFound') },
    ],
    [
      'an EC2 Fleet',
      { kind: 'ec2-fleet', name: 'fleet-1', id: null },
      { 'ec2:DescribeFleetInstances': () => awsError('InvalidFleetId.NotFound') },
    ],
  ])('%s that is gone', async (_, manager, answers) => {
    const [one] = await asked(manager, answers);
    expect(one?.members).toEqual({ known: true, value: null });
  });
});
