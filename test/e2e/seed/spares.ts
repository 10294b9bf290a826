import { CreateStageCommand, GetDeploymentsCommand } from '@aws-sdk/client-api-gateway';
import { CreateAutoScalingGroupCommand, CreateLaunchConfigurationCommand } from '@aws-sdk/client-auto-scaling';
import {
  CreateLaunchTemplateCommand,
  CreateSnapshotCommand,
  CreateVolumeCommand,
  DeleteVolumeCommand,
  DescribeImagesCommand,
  RegisterImageCommand,
} from '@aws-sdk/client-ec2';
import { PutProvisionedConcurrencyConfigCommand } from '@aws-sdk/client-lambda';
import type { Outcome } from '../../../src/model/index.ts';
import type { Clients } from '../support/clients.ts';
import type { Controls } from '../support/controls.ts';
import { daysAgo, type Label, label } from './label.ts';
import { putDaily } from './metrics.ts';

type Seeded = readonly Label[];

/** What one region keeps to spare: images, snapshots, warm functions, caches and APIs, beside what was seeded before. */
export const seedSpares = async (aws: Clients, moto: Controls, seeded: Seeded): Promise<readonly Label[]> => [
  ...(await seedImages(aws, moto, seeded)),
  ...(await seedSnapshots(aws, moto, seeded)),
  ...(await warmFunctions(aws, seeded)),
  ...(await seedApis(aws, moto, seeded)),
];

const under = (labels: Seeded, rule: string) => labels.filter((each) => each.rule === rule);

/** Images by who names them; moto makes a snapshot for each, which is a part of it and young. */
const seedImages = async (aws: Clients, moto: Controls, seeded: Seeded): Promise<readonly Label[]> => {
  const { region } = aws;
  const create = async (Name: string): Promise<string> => {
    const { ImageId } = await aws.ec2.send(new RegisterImageCommand({ Name, RootDeviceName: '/dev/xvda' }));
    await moto.dates({ of: 'ami', region, id: ImageId as string, created: daysAgo(200) });
    return ImageId as string;
  };
  const [forgotten, ofGroup, ofTemplate] = [await create('forgotten'), await create('golden'), await create('base')];
  await group(aws, ofGroup);
  await aws.ec2.send(
    new CreateLaunchTemplateCommand({ LaunchTemplateName: 'base', LaunchTemplateData: { ImageId: ofTemplate } }),
  );
  const { Images = [] } = await aws.ec2.send(new DescribeImagesCommand({ ImageIds: [forgotten, ofGroup, ofTemplate] }));
  const behind = Images.flatMap(({ BlockDeviceMappings = [] }) =>
    BlockDeviceMappings.map(({ Ebs }) => `${Ebs?.SnapshotId}`),
  );
  const made = (id: string, unused: Outcome, what: string) =>
    label(region, id, { 'ami-unused': unused, 'ami-public': 'pass' }, what);
  return [
    ...made(forgotten, 'fail', 'forgotten image'),
    ...made(ofGroup, 'pass', 'image of a group'),
    ...made(ofTemplate, 'pass', 'image of a template'),
    ...behind.flatMap((id) =>
      label(
        region,
        id,
        { 'ebs-snapshot-public': 'pass', 'ebs-snapshot-orphaned': 'not-applicable' },
        'behind an image',
      ),
    ),
    ...under(seeded, 'ami-public').flatMap(({ id, what }) =>
      label(region, id, { 'ami-unused': 'not-applicable' }, what),
    ),
  ];
};

const group = async (aws: Clients, ImageId: string) => {
  const LaunchConfigurationName = 'golden';
  await aws.autoscaling.send(
    new CreateLaunchConfigurationCommand({ LaunchConfigurationName, ImageId, InstanceType: 't3.micro' }),
  );
  await aws.autoscaling.send(
    new CreateAutoScalingGroupCommand({
      AutoScalingGroupName: 'golden',
      LaunchConfigurationName,
      MinSize: 0,
      MaxSize: 1,
      DesiredCapacity: 0,
      AvailabilityZones: [`${aws.region}a`],
    }),
  );
};

const seedSnapshots = async (aws: Clients, moto: Controls, seeded: Seeded): Promise<readonly Label[]> => {
  const { region } = aws;
  const { VolumeId } = await aws.ec2.send(new CreateVolumeCommand({ Size: 8, AvailabilityZone: `${region}a` }));
  const { SnapshotId = '?' } = await aws.ec2.send(new CreateSnapshotCommand({ VolumeId }));
  await aws.ec2.send(new DeleteVolumeCommand({ VolumeId }));
  await moto.dates({ of: 'ebs-snapshot', region, id: SnapshotId, created: daysAgo(90) });
  const [first, ...young] = under(seeded, 'ebs-snapshot-public');
  if (first === undefined) throw new Error('no snapshot was seeded');
  await moto.dates({ of: 'ebs-snapshot', region, id: first.id, created: daysAgo(90) });
  return [
    ...label(region, SnapshotId, { 'ebs-snapshot-orphaned': 'fail', 'ebs-snapshot-public': 'pass' }, 'orphan'),
    ...label(region, first.id, { 'ebs-snapshot-orphaned': 'pass' }, first.what),
    ...young.flatMap(({ id, what }) => label(region, id, { 'ebs-snapshot-orphaned': 'not-applicable' }, what)),
  ];
};

const warmFunctions = async (aws: Clients, seeded: Seeded): Promise<readonly Label[]> => {
  const rule = 'lambda-provisioned-concurrency-idle';
  await aws.lambda.send(
    new PutProvisionedConcurrencyConfigCommand({
      FunctionName: 'open-alias',
      Qualifier: 'live',
      ProvisionedConcurrentExecutions: 2,
    }),
  );
  return under(seeded, 'lambda-function-unused').flatMap(({ id }) =>
    label(aws.region, id, { [rule]: id === 'open-alias' ? 'fail' : 'not-applicable' }),
  );
};

/** Two REST APIs grow old, of which one is called; a third gets a cache; all others were made today. */
const seedApis = async (aws: Clients, moto: Controls, seeded: Seeded): Promise<readonly Label[]> => {
  const { region } = aws;
  const rest = under(seeded, 'rest-api-open');
  const named = (name: string): string => rest.find(({ what }) => what === name)?.id as string;
  const [called, forgotten, cached] = [named('signed'), named('never-deployed'), named('half-open')];
  for (const id of [called, forgotten]) await moto.dates({ of: 'rest-api', region, id, created: daysAgo(200) });
  const count = { namespace: 'AWS/ApiGateway', metric: 'Count', dimensions: { ApiName: 'signed' } };
  await putDaily(aws, { ...count, value: 12, days: 5 });
  await cache(aws, cached);
  const ages: { readonly [id: string]: Outcome } = { [called]: 'pass', [forgotten]: 'fail' };
  const all = [...rest, ...under(seeded, 'http-api-open'), ...under(seeded, 'websocket-api-open')];
  return [
    ...all.flatMap(({ id, what }) => label(region, id, { 'api-unused': ages[id] ?? 'not-applicable' }, what)),
    ...rest.flatMap(({ id, what }) =>
      label(region, id, { 'api-cache-idle': id === cached ? 'fail' : 'not-applicable' }, what),
    ),
  ];
};

const cache = async (aws: Clients, restApiId: string) => {
  const { items = [] } = await aws.apigateway.send(new GetDeploymentsCommand({ restApiId }));
  await aws.apigateway.send(
    new CreateStageCommand({
      restApiId,
      stageName: 'cached',
      deploymentId: items[0]?.id,
      cacheClusterEnabled: true,
      cacheClusterSize: '0.5',
    }),
  );
};
