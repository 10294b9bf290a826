import type { Aws, OutputOf } from '../../aws/index.ts';
import { emptyIfAbsent, given, moment, noneIfAbsent } from '../reading/aws-fields.ts';
import { batchesOf } from '../reading/batches.ts';
import { everyItem } from '../reading/pages-of.ts';
import type { FargateTask } from './fields.ts';

export type Task = NonNullable<OutputOf<'ecs:DescribeTasks'>['tasks']>[number];

/** Clusters of a region. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Cluster.html */
export const clustersOf = async (aws: Aws<'ecs:ListClusters' | 'ecs:DescribeClusters'>) => {
  const arns = await everyItem(aws.pages('ecs:ListClusters', {}), ({ clusterArns }) =>
    given(clusterArns, 'clusterArns'),
  );
  const answers = await Promise.all(
    batchesOf(arns, 100).map((clusters) => aws.call('ecs:DescribeClusters', { clusters })),
  );
  return answers.flatMap(({ clusters }) => given(clusters, 'clusters'));
};

/** A cluster by what is asked of it. */
export const clusterFrom = (answer: Awaited<ReturnType<typeof clustersOf>>[number]) => ({
  arn: given(answer.clusterArn, 'clusterArn'),
  name: given(answer.clusterName, 'clusterName'),
  instances: given(answer.registeredContainerInstancesCount, 'registeredContainerInstancesCount'),
});

/** Services of a cluster, described ten at a time. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html */
export const servicesOf = async (aws: Aws<'ecs:ListServices' | 'ecs:DescribeServices'>, cluster: string) => {
  const arns = await everyItem(aws.pages('ecs:ListServices', { cluster }), ({ serviceArns }) =>
    given(serviceArns, 'serviceArns'),
  );
  const answers = await Promise.all(
    batchesOf(arns, 10).map((services) => aws.call('ecs:DescribeServices', { cluster, services, include: ['TAGS'] })),
  );
  return answers.flatMap(({ services }) => given(services, 'services'));
};

/** Tasks that run or are about to, of services and by themselves. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Task.html */
export const tasksOf = async (aws: Aws<'ecs:ListTasks' | 'ecs:DescribeTasks'>, cluster: string) => {
  const arns = await everyItem(aws.pages('ecs:ListTasks', { cluster }), ({ taskArns }) => given(taskArns, 'taskArns'));
  const answers = await Promise.all(
    batchesOf(arns, 100).map((tasks) => aws.call('ecs:DescribeTasks', { cluster, tasks, include: ['TAGS'] })),
  );
  return answers.flatMap(({ tasks }) => given(tasks, 'tasks'));
};

/** The EC2 instances of a cluster; a machine outside AWS has an id of its own kind, and bills as a machine of yours. */
export const instancesOf = async (
  aws: Aws<'ecs:ListContainerInstances' | 'ecs:DescribeContainerInstances'>,
  cluster: string,
) => {
  const arns = await everyItem(aws.pages('ecs:ListContainerInstances', { cluster }), ({ containerInstanceArns }) =>
    given(containerInstanceArns, 'containerInstanceArns'),
  );
  const answers = await Promise.all(
    batchesOf(arns, 100).map((containerInstances) =>
      aws.call('ecs:DescribeContainerInstances', { cluster, containerInstances }),
    ),
  );
  return (
    answers
      .flatMap(({ containerInstances }) => given(containerInstances, 'containerInstances'))
      // One that never joined has neither an instance nor a date: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerInstance.html
      .filter(({ status }) => status !== 'REGISTERING' && status !== 'REGISTRATION_FAILED')
      .map(({ ec2InstanceId, registeredAt }) => ({
        instanceId: given(ec2InstanceId, 'ec2InstanceId'),
        registeredAt: moment(registeredAt, 'registeredAt'),
      }))
      .filter(({ instanceId }) => instanceId.startsWith('i-'))
  );
};

/** The task as Fargate bills it; none where it runs on instances. */
export const fargateTask = (task: Task): readonly FargateTask[] => {
  const provider = noneIfAbsent(task.capacityProviderName);
  if (task.launchType !== 'FARGATE' && provider !== 'FARGATE' && provider !== 'FARGATE_SPOT') return [];
  const architecture = emptyIfAbsent(task.attributes).find(({ name }) => name === 'ecs.cpu-architecture');
  return [
    {
      vcpus: Number(given(task.cpu, 'cpu')) / 1024,
      memoryGb: Number(given(task.memory, 'memory')) / 1024,
      architecture: noneIfAbsent(architecture?.value),
      windows: task.platformFamily?.startsWith('Windows') === true,
      spot: provider === 'FARGATE_SPOT',
    },
  ];
};

/** ECS writes the parts of a tag in small letters. */
export const withKeys = (
  tags: readonly { readonly key?: string | undefined; readonly value?: string | undefined }[] | undefined,
) => emptyIfAbsent(tags).map(({ key, value }) => ({ Key: key, Value: value }));
