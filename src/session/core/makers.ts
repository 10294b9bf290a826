import type { Bare } from '../../model/index.ts';

// The tags by which AWS says who made a resource.
const keys = [
  'aws:autoscaling:groupName',
  'aws:cloudformation:stack-name',
  'aws:ec2:fleet-id',
  'aws:ec2spot:fleet-request-id',
  'aws:ecs:clusterName',
  'eks:cluster-name',
  'eks:nodegroup-name',
  'elasticbeanstalk:environment-name',
];

// The fields by which a member says what it is a member of.
const fields = ['cluster', 'clusterId'];

/** The names of what made a resource or holds it, as far as its listing says. */
export const makersOf = (item: Pick<Bare, 'tags'>): readonly string[] => {
  const { tags } = item;
  const told = fields.map((field) => (item as { readonly [field: string]: unknown })[field]);
  return [
    ...(tags.known ? keys.flatMap((key) => tags.value[key] ?? []) : []),
    ...told.filter((name) => typeof name === 'string'),
  ];
};
