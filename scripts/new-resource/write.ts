import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withCollector, withFacts, withType } from './registries.ts';
import { declaring } from './service.ts';
import { builderFile, collectorFile, factsFile, fieldsFile, type Parts, testFile } from './templates.ts';

/** What was asked for, as it stands on the command line. */
export interface Request {
  readonly type: string | undefined;
  readonly operation?: string | undefined;
  readonly service?: string | undefined;
  readonly scope: string;
  readonly package?: string | undefined;
  readonly root: string;
}

/** Writes all parts of a resource type. Throws, with a sentence for the person, before anything is written. */
export const writeNewResource = async (
  request: Request,
): Promise<{ readonly written: readonly string[]; readonly test: string }> => {
  const parts = partsOf(request);
  const { type } = parts;
  const test = `test/resources/${type}/collector.test.ts`;
  const fresh = [
    [`src/resources/${type}/fields.ts`, fieldsFile(parts)],
    [`src/resources/${type}/collector.ts`, collectorFile(parts)],
    [`src/resources/${type}/facts.ts`, factsFile(parts)],
    [`test/support/build/${type}.ts`, builderFile(parts)],
    [test, testFile(parts)],
  ] as const;
  const taken = fresh.find(([path]) => existsSync(join(request.root, path)));
  if (taken !== undefined) throw new Error(`${taken[0]} exists already.`);
  const read = (path: string) => readFileSync(join(request.root, path), 'utf8');
  const files = [
    ...fresh,
    ['src/resources/types.ts', withType(read('src/resources/types.ts'), parts)],
    ['src/resources/index.ts', withFacts(read('src/resources/index.ts'), parts)],
    ['src/resources/collectors.ts', withCollector(read('src/resources/collectors.ts'), parts)],
    ...(await declaring(request.root, parts.operation, request.package)),
  ] as const;
  for (const [path, text] of files) {
    mkdirSync(dirname(join(request.root, path)), { recursive: true });
    writeFileSync(join(request.root, path), text);
  }
  return { written: files.map(([path]) => path), test };
};

const partsOf = ({ type, operation, service, scope }: Request): Parts => {
  if (type === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(type))
    throw new Error('Give the type: one resource as a noun, in lower case with dashes, as in sqs-queue.');
  if (operation === undefined || !/^[a-z0-9-]+:[A-Z]\w+$/.test(operation))
    throw new Error('Say how it is listed, with --operation: as in --operation sqs:ListQueues.');
  if (service === undefined)
    throw new Error('Say whose it is, as its users write it, with --service: as in --service SQS.');
  if (scope !== 'regional' && scope !== 'global') throw new Error('--scope is regional or global.');
  const pascal = type.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const [first = '', ...rest] = type.split('-');
  const named = service.toLowerCase().replaceAll(' ', '') === first ? service : `${pascal.slice(0, first.length)}`;
  return {
    type,
    pascal,
    constant: `${pascal.charAt(0).toLowerCase()}${pascal.slice(1)}`,
    words: [named, ...rest].join(' '),
    service,
    prefix: operation.slice(0, operation.indexOf(':')),
    operation,
    scope,
  };
};
