import { STSClient, type STSClientConfig } from '@aws-sdk/client-sts';
import { dualStackSuffixOf } from '../partition.ts';
import type { AwsClient } from '../service.ts';
import { answerFrom } from './answer.ts';
import type { FreeTierCommand } from './command.ts';
import { signedRequest } from './request.ts';

type Handler = (args: unknown) => Promise<unknown>;
type Middleware = (next: Handler, context: { readonly commandName: string }) => Handler;

interface Config extends Omit<STSClientConfig, 'region'> {
  readonly region: string;
}

/**
 * A client of the Free Tier API with as much of an SDK client's interface as the port uses. Credentials, connections,
 * time-outs and `AWS_ENDPOINT_URL` are those of an SDK client that is never sent anything.
 * https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_Operations_AWS_Free_Tier.html
 */
const openFreeTier = (config: Config): AwsClient => {
  const sts = new STSClient(named(config));
  const middleware: Middleware[] = [];

  const exchange = async ({ operation, input }: FreeTierCommand, abortSignal: AbortSignal | undefined) => {
    const { credentials, sha256, requestHandler, serviceConfiguredEndpoint } = sts.config;
    const endpoint = (await serviceConfiguredEndpoint?.()) ?? ownEndpoint(config.region);
    const request = await signedRequest({ operation, input, endpoint, region: config.region }, { credentials, sha256 });
    const { response } = await requestHandler.handle(request as never, abortSignal ? { abortSignal } : {});
    return answerFrom(response);
  };

  return {
    send: (command: FreeTierCommand, options?: { readonly abortSignal?: AbortSignal }) => {
      const context = { commandName: `${command.operation}Command` };
      const last: Handler = () => exchange(command, options?.abortSignal);
      return middleware.reduceRight((next, each) => each(next, context), last)({ input: command.input });
    },
    destroy: () => sts.destroy(),
    middlewareStack: { add: (each: Middleware) => middleware.push(each) },
  };
};

// The name by which `AWS_ENDPOINT_URL_FREETIER` is looked for.
const named = (config: Config): STSClientConfig & { readonly serviceId: string } => ({
  ...config,
  serviceId: 'FreeTier',
});

const ownEndpoint = (region: string): string => `https://freetier.${region}.${dualStackSuffixOf(region)}`;

/** The same with `new`, as the port opens every client. */
export const freeTierClient = function open(config: Config): AwsClient {
  return openFreeTier(config);
} as unknown as new (
  config: Config,
) => AwsClient;
