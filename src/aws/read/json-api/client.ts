import { STSClient, type STSClientConfig } from '@aws-sdk/client-sts';
import type { AwsClient } from '../service.ts';
import { answerFrom } from './answer.ts';
import type { JsonApi } from './api.ts';
import type { JsonCommand } from './command.ts';
import { signedRequest } from './request.ts';

type Handler = (args: unknown) => Promise<unknown>;
type Middleware = (next: Handler, context: { readonly commandName: string }) => Handler;

/**
 * A client of a JSON API with as much of an SDK client's interface as the port uses. Credentials, connections, time-outs and
 * `AWS_ENDPOINT_URL` are those of an SDK client that is never sent anything.
 */
const openClient = (api: JsonApi, config: STSClientConfig): AwsClient => {
  const sts = new STSClient(named(api, config));
  const middleware: Middleware[] = [];

  const exchange = async ({ operation, input }: JsonCommand, abortSignal: AbortSignal | undefined) => {
    const { credentials, sha256, requestHandler, serviceConfiguredEndpoint } = sts.config;
    const region = await sts.config.region();
    const endpoint = (await serviceConfiguredEndpoint?.()) ?? api.endpoint(region);
    const call = { api, operation, input, endpoint, region };
    const signingDate = new Date(Date.now() + sts.config.systemClockOffset);
    const request = await signedRequest(call, { credentials, sha256, signingDate });
    const { response } = await requestHandler.handle(request as never, abortSignal ? { abortSignal } : {});
    const said = Date.parse(response.headers['date'] ?? '');
    // As the SDK's clients do.
    if (!Number.isNaN(said) && response.headers['age'] === undefined) sts.config.systemClockOffset = said - Date.now();
    return answerFrom(response);
  };

  return {
    config: sts.config,
    send: (command: JsonCommand, options?: { readonly abortSignal?: AbortSignal }) => {
      const context = { commandName: `${command.operation}Command` };
      const last: Handler = () => exchange(command, options?.abortSignal);
      return middleware.reduceRight((next, each) => each(next, context), last)({ input: command.input });
    },
    destroy: () => sts.destroy(),
    middlewareStack: { add: (each: Middleware) => middleware.push(each) },
  };
};

const named = ({ serviceId }: JsonApi, config: STSClientConfig): STSClientConfig & { readonly serviceId: string } => ({
  ...config,
  serviceId,
});

/** The client of one API with `new`, as the port opens every client. */
export const jsonClient = (api: JsonApi): (new (config: STSClientConfig) => AwsClient) =>
  function open(config: STSClientConfig): AwsClient {
    return openClient(api, config);
  } as unknown as new (
    config: STSClientConfig,
  ) => AwsClient;
