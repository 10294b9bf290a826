import { awsCli, type Bill, type Command, type Failing, hoursPerMonth, type Item } from '../../model/index.ts';
import { stackOf } from './parent.ts';
import { type PartCommands, remedy } from './remediation.ts';

type Resource = Item<'lightsail-resource'>;

/** What a finding about a Lightsail resource carries: its state, what it bills, and what removes it after a snapshot. */
export const lightsailWaste = (resource: Resource): Failing => ({
  evidence: {
    state: resource.state,
    createdAt: resource.createdAt,
    bundle: resource.bundle,
    attachments: resource.attachments,
  },
  bills: [billOf(resource)],
  ...remedy(stackOf(resource.tags), resource.region, commandsOf(resource)),
});

const billOf = ({ kind, bundle }: Resource): Bill => {
  if (kind === 'static-ip') return { item: 'lightsail-static-ip-hour', quantity: hoursPerMonth };
  return { item: `lightsail-${kind}-month`, ...(bundle === null ? {} : { of: bundle }), quantity: 1 };
};

const commandsOf = ({ kind, id, region }: Resource): PartCommands => {
  const last = `${id}-final`;
  const run = (operation: string, flags: { readonly [flag: string]: string }): readonly Command[] => [
    awsCli(region, `lightsail ${operation}`, flags),
  ];
  switch (kind) {
    case 'instance':
      return {
        keep: [
          ...run('create-instance-snapshot', { 'instance-name': id, 'instance-snapshot-name': last }),
          // To be looked at until it says "available".
          ...run('get-instance-snapshot', { 'instance-snapshot-name': last, query: 'instanceSnapshot.state' }),
        ],
        remove: run('delete-instance', { 'instance-name': id }),
      };
    case 'database':
      return {
        keep: [],
        remove: run('delete-relational-database', {
          'relational-database-name': id,
          'final-relational-database-snapshot-name': last,
        }),
      };
    case 'load-balancer':
      return { keep: [], remove: run('delete-load-balancer', { 'load-balancer-name': id }) };
    case 'static-ip':
      return { keep: [], remove: run('release-static-ip', { 'static-ip-name': id }) };
  }
};
