import { join } from 'node:path';
import type { Inventoried } from '../../src/model/index.ts';
import { filesIn, project, textOf } from './files.ts';

type Build = (change?: object, facets?: object) => Inventoried;

/** Every builder of test/support/build, by the type that it builds. */
export const allBuilders = async (): Promise<ReadonlyMap<string, Build>> => {
  const found = filesIn('test/support/build').flatMap((path) =>
    [...textOf(path).matchAll(/export const (\w+) = builderOf<'([\w-]+)'>/g)].map(async ([, name = '', type = '']) => {
      const module = (await import(join(project, path))) as { readonly [name: string]: Build };
      return [type, module[name]] as const;
    }),
  );
  const pairs = await Promise.all(found);
  return new Map(pairs.flatMap(([type, build]) => (build === undefined ? [] : [[type, build] as const])));
};
