import type { ManagedBy, ManagerKind, Read, Tags } from '../../model/index.ts';

// Most specific first: whoever starts an instance anew starts it with the same role and the same user data.
const signals: readonly (readonly [ManagerKind, string])[] = [
  ['beanstalk-environment', 'elasticbeanstalk:environment-name'],
  ['eks-cluster', 'eks:cluster-name'],
  ['auto-scaling-group', 'aws:autoscaling:groupName'],
  ['spot-fleet', 'aws:ec2spot:fleet-request-id'],
  ['ec2-fleet', 'aws:ec2:fleet-id'],
  ['cloudformation-stack', 'aws:cloudformation:stack-name'],
];

/** Who made an instance and has to be changed with it; null where its tags name nobody. */
export const makerOf = (tags: Read<Tags>): ManagedBy | null => {
  if (!tags.known) return null;
  const [maker] = signals.flatMap(([kind, key]) => {
    const name = tags.value[key];
    return name ? [{ kind, name }] : [];
  });
  return maker ?? null;
};
