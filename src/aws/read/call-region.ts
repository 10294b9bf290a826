import { AsyncLocalStorage } from 'node:async_hooks';
import type { AwsClient } from './service.ts';

const region = new AsyncLocalStorage<string>();

/** The region of the call that is being sent, for the configuration of the client that sends it: its endpoint, its signature. */
export const callRegion = async (): Promise<string> => regionOfCall();

const regionOfCall = (): string => {
  const name = region.getStore();
  if (name === undefined) throw new Error('A call was sent without a region.');
  return name;
};

/** As much of an SDK client's configuration as signing for several regions needs. */
interface Signing {
  signingRegion?: string | undefined;
}

/**
 * Lets a client of `callRegion` sign each call for its own region: an SDK client would remember the region that it signed for
 * first. Where an endpoint's rules name another one, as of a global service, the SDK gives that one precedence.
 */
export const signForEachRegion = (config: Signing): void => {
  Object.defineProperty(config, 'signingRegion', {
    get: () => region.getStore(),
    set: () => {},
    enumerable: true,
  });
};

/** The same client for calls to one region. */
export const clientIn = (name: string, client: AwsClient): Pick<AwsClient, 'send'> => ({
  send: (command, options) => region.run(name, () => client.send(command, options)),
});
