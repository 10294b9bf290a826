import type { Plugin } from 'esbuild';
import { project } from '../generated.ts';

/**
 * Lets the bundle look for credentials where a function has them, in its environment, and nowhere else: profiles, SSO, other
 * roles, processes and instance metadata bring along 80 kB of clients that no function uses.
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime
 */
export const lambdaCredentials: Plugin = {
  name: 'lambda-credentials',
  setup(build) {
    const namespace = 'lambda-credentials';
    build.onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, ({ path }) => ({ path, namespace }));
    build.onLoad({ filter: /./, namespace }, () => ({
      contents: "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';",
      resolveDir: project,
    }));
  },
};
