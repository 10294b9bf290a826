import { NormalizedSchema } from '@smithy/core/schema';
import { lazyServices } from '../../src/aws/read/lazy-services.ts';
import type { AwsClient, OperationSpec, Service } from '../../src/aws/read/service.ts';

/** How the errors of a service look on the wire, by the SDK's own name of its protocol. */
export type Protocol = 'ec2' | 'query' | 's3' | 'rest-xml' | 'json' | 'rest-json';

/** One operation that the program may call, as far as a fault must know it. */
export interface WireOperation {
  /** `service:Operation`. */
  readonly name: string;
  readonly protocol: Protocol;
  /** The name that the field has in an answer which says how the listing goes on; null where it never does. */
  readonly token: string | null;
}

/** Every operation that the program declares, in order: nobody has to list them. */
export const declaredOperations = async (): Promise<readonly WireOperation[]> => {
  const services = await Promise.all(Object.values(lazyServices).map((load) => load() as Promise<Service>));
  return services
    .flatMap((service) => {
      const protocol = protocolOf(service);
      return Object.entries(service.operations).map(([name, spec]) => ({ name, protocol, token: tokenOf(spec) }));
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
};

const protocols: { readonly [className: string]: Protocol } = {
  AwsEc2QueryProtocol: 'ec2',
  AwsQueryProtocol: 'query',
  S3RestXmlProtocol: 's3',
  AwsRestXmlProtocol: 'rest-xml',
  AwsJson1_0Protocol: 'json',
  AwsJson1_1Protocol: 'json',
  AwsRestJsonProtocol: 'rest-json',
};

/** What an SDK's client and command tell of themselves; our own JSON client has neither protocol nor schema. */
interface Described {
  readonly config?: { readonly protocol?: object };
  readonly schema?: readonly unknown[];
}

const protocolOf = (service: Service): Protocol => {
  const client = new service.Client({ ...service.config, region: 'us-east-1' }) as AwsClient & Described;
  const spoken = client.config?.protocol;
  client.destroy();
  if (spoken === undefined) return 'json';
  const name = spoken.constructor.name;
  const protocol = protocols[name];
  if (protocol === undefined) throw new Error(`Nobody knows what an error looks like in ${name}.`);
  return protocol;
};

const tokenOf = ({ Command, paging }: OperationSpec): string | null => {
  if (paging === undefined) return null;
  const { schema } = new Command({}) as unknown as Described;
  if (schema === undefined) return paging.output;
  const answer = NormalizedSchema.of(schema.at(-1) as Parameters<typeof NormalizedSchema.of>[0]);
  const { jsonName, xmlName } = answer.getMemberSchema(paging.output).getMergedTraits();
  return jsonName ?? xmlName ?? paging.output;
};
