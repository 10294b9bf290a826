import { actedOn, lookUpBy, managedBy, managerOfKind, standingOf } from '../../derived/index.ts';
import { awsCli, type Bill, defineRule, hoursPerMonth, type Item, type Seen } from '../../model/index.ts';
import { eksSteps } from './eks/removal.ts';
import { text } from './eks-cluster-left-running.text.ts';
import { isTooNew } from './idle/activity.ts';

type Cluster = Seen<'eks-cluster', 'description' | 'support' | 'nodegroups' | 'fargateProfiles', 'tagging'>;

export const eksClusterLeftRunning = defineRule({
  id: 'eks-cluster-left-running',
  severity: 'medium',
  category: 'leftovers',
  subject: 'eks-cluster',
  reads: ['description', 'support', 'nodegroups', 'fargateProfiles'],
  consults: ['tagging'],
  related: { 'ec2-instance': { in: 'same-region' } },
  options: { minAgeDays: 1 },
  references: [
    'https://docs.aws.amazon.com/eks/latest/userguide/delete-cluster.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  evaluate(item, { verdict, now, related, options: { minAgeDays: days } }) {
    const { id: cluster, description, support } = item;
    const { status, version, createdAt } = description;
    const nodes = nodesOf(item, related['ec2-instance']);
    const args = { cluster, version };
    const standing = standingOf('eks-cluster', status);
    if (standing.billed === 'nothing') return verdict.notApplicable('passing', { cluster, status });
    if (!standing.works) return verdict.unclear('broken', { cluster, status });
    if (isTooNew(createdAt, days, now)) return verdict.notApplicable('tooNew', { cluster, days }, { createdAt });
    const unseen = unseenNodes(item);
    const evidence = { ...evidenceOf(item), nodes, unseen };
    if (nodes === 0 && unseen === null && description.autoMode && !isExtended(item))
      return verdict.unclear('onDemand', { cluster }, evidence);
    if (nodes === 0 && unseen === null && !description.autoMode)
      return verdict.fail('empty', { ...args, extended: Number(isExtended(item)) }, { evidence, ...wasteOf(item) });
    if (isExtended(item))
      return verdict.fail('extended', { ...args, ended: endOf(support) }, { evidence, ...surcharge(item) });
    return nodes === 0
      ? verdict.notApplicable('unseen', { cluster, where: `${unseen}` }, evidence)
      : verdict.pass('used', { cluster, nodes }, evidence);
  },
  byExistence: {
    option: 'minAgeDays',
    reads: ['description', 'support', 'nodegroups', 'fargateProfiles'],
    evaluate(item, { verdict }) {
      const { status, version } = item.description;
      const standing = standingOf('eks-cluster', status);
      if (standing.billed === 'nothing') return verdict.notApplicable('passing', { cluster: item.id, status });
      if (!standing.works) return verdict.unclear('broken', { cluster: item.id, status });
      const args = { cluster: item.id, version, extended: Number(isExtended(item)) };
      return verdict.fail('stillThere', args, { evidence: evidenceOf(item), ...wasteOf(item) });
    },
  },
});

const isExtended = ({ support }: Cluster): boolean => support.status === 'EXTENDED_SUPPORT';

const endOf = ({ standardEndsAt }: Cluster['support']): string => standardEndsAt?.slice(0, 10) ?? '?';

/** Instances that carry its name or the security group of its nodes, or that its node groups are about to start. */
const nodesOf = ({ id, nodegroups, description }: Cluster, instances: readonly Item<'ec2-instance'>[]): number => {
  const there = [...new Set([...madeBy(instances, id), ...inGroup(instances, description.nodeSecurityGroupId)])].filter(
    ({ state }) => /^(running|pending)$/.test(state),
  );
  const desired = nodegroups.reduce((sum, group) => sum + group.desired, 0);
  return Math.max(there.length, desired);
};

// Nodes of one's own need no tag, but none of them works without this group:
// https://docs.aws.amazon.com/eks/latest/userguide/sec-group-reqs.html
const inGroup = lookUpBy(({ interfaces }: Item<'ec2-instance'>) =>
  interfaces.flatMap(({ securityGroupIds }) => securityGroupIds),
);
const madeBy = lookUpBy((one: Item<'ec2-instance'>) => [managerOfKind(one, 'eks-cluster')]);

/** Where pods may run that no instance shows. */
const unseenNodes = ({ description, fargateProfiles }: Cluster): string | null => {
  if (fargateProfiles.length > 0) return 'Fargate';
  return description.hybridNodes ? 'EKS Hybrid Nodes' : null;
};

const evidenceOf = ({ description, support, nodegroups, fargateProfiles }: Cluster) => ({
  status: description.status,
  version: description.version,
  createdAt: description.createdAt,
  supportType: description.supportType,
  versionStatus: support.status,
  standardSupportEndsAt: support.standardEndsAt,
  nodegroups: nodegroups.map(({ name, desired }) => ({ name, desired })),
  fargateProfiles,
});

// https://aws.amazon.com/eks/pricing/
const extraBills = (item: Cluster): readonly Bill[] =>
  isExtended(item) ? [{ item: 'eks-extended-support-hour', quantity: hoursPerMonth }] : [];

const wasteOf = (item: Cluster) => ({
  bills: [{ item: 'eks-cluster-hour', quantity: hoursPerMonth }, ...extraBills(item)] satisfies readonly Bill[],
  ...actedOn(item, managedBy(item, item.tagging), eksSteps(item)),
});

// A cluster in use is upgraded, one minor version at a time, by somebody who knows what runs on it.
const surcharge = (item: Cluster) => ({
  severity: 'low' as const,
  bills: extraBills(item),
  commands: [awsCli(item.region, 'eks list-insights', { 'cluster-name': item.id })],
});
