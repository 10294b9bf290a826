import { callRegion, clientIn, signForEachRegion } from './call-region.ts';
import { sharedClockOffset } from './clock-skew.ts';
import { createConnections } from './connections.ts';
import { sharedCredentials } from './credentials.ts';
import { guard } from './guard.ts';
import type { OperationName, ServiceLoader, ServiceName } from './operations.ts';
import type { AwsClient, OperationSpec, Service } from './service.ts';

/** One client per service, made on first use, kept, and used in every region. */
export interface Clients {
  readonly of: (operation: OperationName, region: string) => Promise<Ready>;
  readonly close: () => void;
}

/** A client that only reads, and what the operation needs. */
export interface Ready {
  readonly client: Pick<AwsClient, 'send'>;
  readonly spec: OperationSpec;
}

interface ClientOptions {
  readonly services: ServiceLoader;
  /** Where the port begins, and where a role of the profile is assumed. */
  readonly region: string;
  readonly profile?: string | undefined;
  readonly attemptMs: number;
  readonly inFlight: number;
}

/** Clients from the SDK's own credential chain; `AWS_ENDPOINT_URL` and the shared config files count. */
export const createClients = ({
  services,
  region: homeRegion,
  profile,
  attemptMs,
  inFlight,
}: ClientOptions): Clients => {
  const shareClockOffset = sharedClockOffset();
  const requestHandler = {
    connectionTimeout: 5_000,
    requestTimeout: attemptMs,
    socketTimeout: attemptMs,
    throwOnRequestTimeout: true,
    ...createConnections(inFlight),
  };
  const ofProfile = profile === undefined ? {} : { profile };
  const credentials = sharedCredentials({ ...ofProfile, region: homeRegion, requestHandler });
  const held = new Map<ServiceName, Promise<{ client: AwsClient; service: Service }>>();

  const open = async (name: ServiceName) => {
    const service = (await services[name]()) as Service;
    const client = new service.Client({
      ...service.config,
      ...ofProfile,
      region: callRegion,
      credentials,
      requestHandler,
      // The port retries by itself, so that each attempt takes its turn and is counted; it slows down by itself, too, and in
      // one region without the others.
      maxAttempts: 1,
      retryMode: 'standard',
    });
    guard(client, service.operations);
    if (client.config !== undefined) {
      shareClockOffset(client.config);
      signForEachRegion(client.config);
    }
    return { client, service };
  };

  return {
    of: async (operation, region) => {
      const name = serviceOf(operation);
      const opened = held.get(name) ?? open(name);
      held.set(name, opened);
      const { client, service } = await opened;
      const spec = service.operations[operation];
      if (spec === undefined) throw new Error(`${operation} is not declared.`);
      return { client: clientIn(region, client), spec };
    },
    close: () => {
      for (const opened of held.values()) opened.then(({ client }) => client.destroy()).catch(() => undefined);
    },
  };
};

/** The service of an operation: its prefix. */
export const serviceOf = (operation: OperationName): ServiceName =>
  operation.slice(0, operation.indexOf(':')) as ServiceName;
