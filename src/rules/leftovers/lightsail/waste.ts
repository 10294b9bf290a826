import { actedOn, managedBy, type Steps } from '../../../derived/index.ts';
import {
  awsCli,
  type Bill,
  type Caution,
  type Command,
  type Failing,
  hoursPerMonth,
  type Item,
  type ManagedBy,
} from '../../../model/index.ts';

type Resource = Item<'lightsail-resource'>;

/** What a finding about a Lightsail resource carries: its state, what it bills, and what removes it after a snapshot. */
export const lightsailWaste = (resource: Resource): Failing => {
  const manager = managedBy(resource);
  return {
    evidence: {
      state: resource.state,
      createdAt: resource.createdAt,
      bundle: resource.bundle,
      attachments: resource.attachments,
    },
    bills: [billOf(resource)],
    ...actedOn(resource, manager, {
      ...stepsOf(resource),
      cautions: cautionsOf(resource, null),
      withManager: { cautions: cautionsOf(resource, manager) },
    }),
  };
};

const billOf = ({ kind, bundle }: Resource): Bill => {
  if (kind === 'static-ip') return { item: 'lightsail-static-ip-hour', quantity: hoursPerMonth };
  return { item: `lightsail-${kind}-month`, ...(bundle === null ? {} : { of: bundle }), quantity: 1 };
};

const stepsOf = ({ kind, id, region }: Resource): Steps => {
  const last = `${id}-final`;
  const run = (operation: string, flags: { readonly [flag: string]: string }): Command =>
    awsCli(region, `lightsail ${operation}`, flags);
  switch (kind) {
    case 'instance':
      return {
        keep: [
          run('create-instance-snapshot', { 'instance-name': id, 'instance-snapshot-name': last }),
          // Lightsail has no command that waits for it.
          run('get-instance-snapshot', { 'instance-snapshot-name': last, query: 'instanceSnapshot.state' }),
        ],
        remove: [run('delete-instance', { 'instance-name': id })],
      };
    case 'database': {
      const itself = { 'relational-database-name': id };
      const snapshot = { 'final-relational-database-snapshot-name': last };
      return {
        remove: [run('delete-relational-database', { ...itself, ...snapshot })],
        forGood: [[...run('delete-relational-database', itself), '--skip-final-snapshot']],
      };
    }
    case 'load-balancer':
      return { remove: [run('delete-load-balancer', { 'load-balancer-name': id })] };
    case 'static-ip':
      return { remove: [run('release-static-ip', { 'static-ip-name': id })] };
  }
};

const cautionsOf = ({ id: name, kind }: Resource, manager: ManagedBy | null): readonly Caution[] => {
  if (kind === 'instance') return [{ kind: 'look-first', message: 'snapshot', args: { name } }];
  return kind === 'database' && manager !== null
    ? [{ kind: 'lost-for-good', message: 'noSnapshot', args: { name } }]
    : [];
};
