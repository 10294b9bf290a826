import type { Steps } from '../../../derived/index.ts';
import { awsCli, type Bill, type Caution, hoursPerMonth, type Item, type ManagedBy } from '../../../model/index.ts';
import type { EndpointCapacity } from '../../../resources/sagemaker-compute/fields.ts';

type Compute = Item<'sagemaker-compute'>;

// An endpoint in the middle of a change goes on running, and bills.
const running = new Set(['InService', 'Updating', 'SystemUpdating', 'RollingBack', 'UpdateRollbackFailed']);

/** True for what is on, as its status says. */
export const isBilling = ({ kind, status }: Compute): boolean =>
  kind === 'endpoint' ? running.has(status) : status === 'InService';

/** The server of JupyterLab in the old Studio, which is free: https://docs.aws.amazon.com/sagemaker/latest/dg/notebooks-usage-metering.html */
export const isFree = ({ app, instanceType }: Compute): boolean =>
  app !== null && app.appType === 'JupyterServer' && instanceType === 'system';

/** True for an endpoint that is scaled down to nothing, or that bills by the request alone. */
export const runsNothing = (capacity: readonly EndpointCapacity[]): boolean =>
  capacity.every(({ instances, provisionedConcurrency }) => instances === 0 && provisionedConcurrency === 0);

/** What bills by the hour; the kind of instance is left out where AWS does not name one. */
export const computeBills = ({
  kind,
  instanceType,
  capacity,
}: Compute & { readonly capacity: readonly EndpointCapacity[] }): readonly Bill[] => {
  const own = { variant: '', instanceType, instances: 1, provisionedConcurrency: 0 };
  return (kind === 'endpoint' ? capacity : [own])
    .filter(({ instances }) => instances > 0)
    .map(({ instances, ...each }) => ({
      item: `sagemaker-${kind}-hour`,
      of: each.instanceType ?? 'an unknown type',
      quantity: instances * hoursPerMonth,
    }));
};

/** What turns it off. Data of a notebook instance and of a space stay; an endpoint can be made again from its configuration. */
export const stepsOf = (compute: Compute, manager: ManagedBy | null): Steps => {
  const { kind, id, region, app } = compute;
  if (kind === 'notebook-instance')
    return {
      ...notebookSteps(compute),
      cautions: notebookCautions(id, null),
      withManager: { cautions: notebookCautions(id, manager) },
    };
  if (app === null) return { remove: [awsCli(region, 'sagemaker delete-endpoint', { 'endpoint-name': id })] };
  const itself = {
    'domain-id': app.domainId,
    ...(app.space === null ? { 'user-profile-name': app.userProfile ?? '' } : { 'space-name': app.space }),
    'app-type': app.appType,
    'app-name': app.appName,
  };
  return { remove: [awsCli(region, 'sagemaker delete-app', itself)], cautions: [unsaved(id)] };
};

const notebookSteps = ({ id, region }: Compute): Steps => {
  const itself = { 'notebook-instance-name': id };
  const stop = awsCli(region, 'sagemaker stop-notebook-instance', itself);
  return {
    effect: 'reduces',
    remove: [stop],
    forGood: [
      stop,
      awsCli(region, 'sagemaker wait notebook-instance-stopped', itself),
      awsCli(region, 'sagemaker delete-notebook-instance', itself),
    ],
  };
};

// Stopping it keeps its volume, while a stack takes it along.
const notebookCautions = (id: string, manager: ManagedBy | null): readonly Caution[] => [
  unsaved(id),
  ...(manager === null ? [] : [{ kind: 'lost-for-good', message: 'files', args: { name: id } } as const]),
];

const unsaved = (id: string): Caution => ({ kind: 'look-first', message: 'unsaved', args: { name: id } });
