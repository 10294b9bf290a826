import type { ServiceLoader } from '../../src/aws/index.ts';
import { lazyServices } from '../../src/aws/read/lazy-services.ts';
import type { AwsClient, Service } from '../../src/aws/read/service.ts';
import type { RecordedAnswer, Tape } from './recording.ts';
import { type Shape, typedAs } from './typed.ts';

/** The code of the error that a call gets that nobody recorded. */
export const notRecorded = 'NotRecorded';

/** botocore's names of services that this program calls otherwise. */
const botocoreNames: { readonly [service: string]: string } = {
  accessanalyzer: 'access-analyzer',
  efs: 'elasticfilesystem',
  elb: 'elasticloadbalancing',
  elbv2: 'elasticloadbalancingv2',
  opensearch: 'es',
};

/** The service of a recorded answer, as operations of this program name it. */
export const serviceNamed = (service: string): string => botocoreNames[service] ?? service;

/**
 * The SDK's real clients: they check and serialise each call, and where it would leave the machine the tape answers in AWS's
 * place, as the deserialiser would have.
 */
export const recordedServices = (tape: Tape): ServiceLoader =>
  Object.fromEntries(
    Object.entries(lazyServices).map(([name, load]) => [
      name,
      async () => {
        const service = (await load()) as Service;
        return { ...service, Client: answering(service.Client, name, tape) };
      },
    ]),
  ) as unknown as ServiceLoader;

/** What the SDK tells a middleware of the call that it is about; the last part of an operation's schema is its output; our own client of Free Tier has none. */
interface CallContext {
  readonly __smithy_context?: { readonly operationSchema?: readonly Shape[] };
  readonly commandName: string;
}

const answering = (Client: Service['Client'], service: string, tape: Tape): Service['Client'] =>
  function recorded(config: object): AwsClient {
    const client = new Client({ ...config, credentials: { accessKeyId: 'recorded', secretAccessKey: 'recorded' } });
    const inPlaceOfAws =
      (_: unknown, { commandName, __smithy_context }: CallContext) =>
      async ({ input }: { readonly input: object }) => {
        const answer = tape.next(service, commandName.replace(/Command$/, ''), input);
        return { response: {}, output: outputOf(answer, __smithy_context?.operationSchema?.at(-1)) };
      };
    client.middlewareStack.add(inPlaceOfAws, { step: 'build', priority: 'high', name: 'recorded' });
    return client;
  } as unknown as Service['Client'];

const outputOf = (answer: RecordedAnswer | null, shape: Shape | undefined): object => {
  if (answer === null) throw errorNamed(notRecorded, 'nobody recorded this call', 404);
  const { data, status } = answer;
  if (status >= 400) {
    const { Code = 'Unknown', Message = '' } = (data as { Error?: { Code?: string; Message?: string } }).Error ?? {};
    throw errorNamed(Code, Message, status);
  }
  return { $metadata: { httpStatusCode: status }, ...((shape === undefined ? data : typedAs(shape, data)) as object) };
};

const errorNamed = (name: string, message: string, httpStatusCode: number): Error =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode } });
