import { sharedClockOffset } from './clock-skew.ts';
import { guard } from './guard.ts';
import type { OperationName, ServiceLoader, ServiceName } from './operations.ts';
import type { AwsClient, OperationSpec, Service } from './service.ts';

/** One client per service and region, made on first use and kept. */
export interface Clients {
  readonly of: (operation: OperationName, region: string) => Promise<Ready>;
  readonly close: () => void;
}

/** A client that only reads, and what the operation needs. */
export interface Ready {
  readonly client: AwsClient;
  readonly spec: OperationSpec;
}

interface ClientOptions {
  readonly services: ServiceLoader;
  readonly profile?: string | undefined;
  readonly attemptMs: number;
  readonly inFlight: number;
}

/** Clients from the SDK's own credential chain; `AWS_ENDPOINT_URL` and the shared config files count. */
export const createClients = (options: ClientOptions): Clients => {
  const shareClockOffset = sharedClockOffset();
  const held = new Map<string, Promise<{ client: AwsClient; service: Service }>>();

  const open = async (name: ServiceName, region: string) => {
    const service = (await options.services[name]()) as Service;
    const client = new service.Client({
      ...service.config,
      region,
      ...(options.profile === undefined ? {} : { profile: options.profile }),
      // The port retries by itself, so that each attempt takes its turn and is counted.
      maxAttempts: 1,
      requestHandler: {
        connectionTimeout: 5_000,
        requestTimeout: options.attemptMs,
        socketTimeout: options.attemptMs,
        throwOnRequestTimeout: true,
        httpsAgent: { maxSockets: options.inFlight },
        httpAgent: { maxSockets: options.inFlight },
      },
    });
    guard(client, service.operations);
    if (client.config !== undefined) shareClockOffset(client.config);
    return { client, service };
  };

  return {
    of: async (operation, region) => {
      const name = serviceOf(operation);
      const key = `${name} ${region}`;
      const opened = held.get(key) ?? open(name, region);
      held.set(key, opened);
      const { client, service } = await opened;
      const spec = service.operations[operation];
      if (spec === undefined) throw new Error(`${operation} is not declared.`);
      return { client, spec };
    },
    close: () => {
      for (const opened of held.values()) opened.then(({ client }) => client.destroy()).catch(() => undefined);
    },
  };
};

/** The service of an operation: its prefix. */
export const serviceOf = (operation: OperationName): ServiceName =>
  operation.slice(0, operation.indexOf(':')) as ServiceName;
