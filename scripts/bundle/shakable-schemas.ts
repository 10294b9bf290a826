import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const constants = /^const (_\w+) = ("[^"\n]*");$/gm;
const computedKeys = /\[(_\w+)\]:/g;

/**
 * Lets esbuild drop the schemas of operations that nobody calls. The SDK writes their keys as `[_xN]: …`, and a computed
 * key might have a side effect for all that esbuild can tell; the constants behind them are plain strings, so here they
 * are written out. Without this client-ec2 alone brings half a megabyte of schemas.
 */
export const shakableSchemas: Plugin = {
  name: 'shakable-schemas',
  setup(build) {
    build.onLoad({ filter: /@aws-sdk\/[^/]+\/dist-es\/schemas\/schemas_\d+\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const values = new Map([...source.matchAll(constants)].map(([, name, value]) => [name, value]));
      return {
        contents: source.replace(computedKeys, (key, name: string) =>
          values.has(name) ? `${values.get(name)}:` : key,
        ),
      };
    });
  },
};
