import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const constants = /^const (_\w+) = ("[^"\n]*");$/gm;
const computedKeys = /\[(_\w+)\]:/g;
const registrations = /^n\d+_registry\.registerError\((\w+)\$, \1\);$/gm;

/**
 * Lets esbuild drop what nobody uses of the SDK. `isNamed` tells whether the program itself speaks of an error.
 *
 * Schemas: the SDK writes their keys as `[_xN]: …`, and a computed key might have a side effect for all that esbuild can
 * tell; the constants behind them are plain strings, so here they are written out. Without this client-ec2 alone brings half
 * a megabyte.
 *
 * Errors: every modelled error of a service is registered with its class and its schema. One that is not registered is
 * thrown as the service's general exception under the code that AWS sent, which is all that this program reads; those that
 * it names stay, since their class may bear another name than the code.
 *
 * Manifests: a client reads its version in its package.json, and nothing else.
 */
export const leanSdk = (isNamed: (error: string) => boolean): Plugin => ({
  name: 'lean-sdk',
  setup(build) {
    build.onLoad({ filter: /@aws-sdk\/[^/]+\/dist-es\/schemas\/schemas_\d+\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const values = new Map([...source.matchAll(constants)].map(([, name, value]) => [name, value]));
      return {
        contents: source
          .replace(computedKeys, (key, name: string) => (values.has(name) ? `${values.get(name)}:` : key))
          .replace(registrations, (line, error: string) => (isNamed(error) ? line : '')),
      };
    });
    build.onLoad({ filter: /@aws-sdk\/[^/]+\/package\.json$/ }, async ({ path }) => {
      const { name, version } = JSON.parse(await readFile(path, 'utf8')) as { name: string; version: string };
      return { contents: JSON.stringify({ name, version }), loader: 'json' };
    });
  },
});
