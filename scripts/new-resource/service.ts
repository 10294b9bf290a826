import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The files of src/aws/read that a service stands in, with one operation more. */
export interface ServiceFiles {
  readonly files: readonly (readonly [path: string, text: string])[];
}

const folder = 'src/aws/read';

/**
 * What declares an operation: nothing where it is declared, a line where its service is, else the service itself. Throws
 * where the SDK client of a new service is not installed, or has no such command.
 */
export const declaring = async (
  root: string,
  operation: string,
  packageName: string | undefined,
): Promise<ServiceFiles['files']> => {
  const [prefix = '', name = ''] = operation.split(':');
  const path = `${folder}/services/${prefix}.ts`;
  if (existsSync(join(root, path))) {
    if (readFileSync(join(root, path), 'utf8').includes(`'${operation}'`)) return [];
    throw new Error(`${path} does not declare ${operation}: add it there first. It must only read, and be free.`);
  }
  const client = packageName ?? `@aws-sdk/client-${prefix}`;
  const constant = await clientIn(root, client, name);
  const registry = (file: string) => readFileSync(join(root, folder, file), 'utf8');
  return [
    [path, serviceFile({ prefix, name, client, constant })],
    [`${folder}/operations.ts`, inOperations(registry('operations.ts'), prefix)],
    [`${folder}/lazy-services.ts`, inLazy(registry('lazy-services.ts'), prefix)],
    [`${folder}/bundled-services.ts`, inBundled(registry('bundled-services.ts'), prefix)],
  ];
};

const clientIn = async (root: string, packageName: string, operation: string): Promise<string> => {
  const resolved = resolve(root, packageName);
  if (resolved === null) throw new Error(`${packageName} is not installed: npm install ${packageName} && npm run lock`);
  const names = Object.keys((await import(resolved)) as object);
  const client = names.find((each) => /^[A-Za-z0-9]+Client$/.test(each));
  if (client === undefined) throw new Error(`${packageName} exports no client.`);
  if (!names.includes(`${operation}Command`)) throw new Error(`${packageName} has no ${operation}.`);
  return client;
};

const resolve = (root: string, packageName: string): string | null => {
  try {
    return createRequire(join(root, 'package.json')).resolve(packageName);
  } catch {
    return null;
  }
};

interface NewService {
  readonly prefix: string;
  readonly name: string;
  readonly client: string;
  readonly constant: string;
}

const serviceFile = ({
  prefix,
  name,
  client,
  constant,
}: NewService): string => `import { ${name}Command, ${constant} } from '${client}';
import { defineService } from '../service.ts';

export const ${prefix} = defineService({
  Client: ${constant},
  operations: { '${prefix}:${name}': { Command: ${name}Command } },
});
`;

const after = (text: string, pattern: RegExp, line: (prefix: string) => string, prefix: string): string => {
  const lines = text.split('\n');
  const same = lines.flatMap((each, at) => (pattern.test(each) ? [{ at, each }] : []));
  const beside = same.findLast(({ each }) => each < line(prefix)) ?? same.at(-1);
  if (beside === undefined) throw new Error(`There is no line like "${line(prefix).trim()}" to stand beside.`);
  return lines.toSpliced(beside.at + 1, 0, line(prefix)).join('\n');
};

const inOperations = (text: string, prefix: string): string =>
  after(
    after(
      text,
      /^import type \{ \w+ \} from '\.\/services\//,
      (p) => `import type { ${p} } from './services/${p}.ts';`,
      prefix,
    ),
    /^ {2}\S+: typeof \w+;$/,
    (p) => `  ${p}: typeof ${p};`,
    prefix,
  );

const inLazy = (text: string, prefix: string): string =>
  after(
    text,
    /^ {2}\S+: async \(\) => \(await import/,
    (p) => `  ${p}: async () => (await import('./services/${p}.ts')).${p},`,
    prefix,
  );

const inBundled = (text: string, prefix: string): string =>
  after(
    after(text, /^import \{ \w+ \} from '\.\/services\//, (p) => `import { ${p} } from './services/${p}.ts';`, prefix),
    /^ {2}\S+: async \(\) => \w+,$/,
    (p) => `  ${p}: async () => ${p},`,
    prefix,
  );
