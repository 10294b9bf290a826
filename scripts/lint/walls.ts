import { posix } from 'node:path';

/** What one folder of `src` may import: other folders, npm packages and `node:` modules. Its own folder always. */
interface Wall {
  readonly folders: readonly Folder[] | 'any';
  readonly packages: readonly string[] | 'any';
}

type Folder =
  | 'api'
  | 'aws'
  | 'cleanup'
  | 'cli'
  | 'collectors'
  | 'config'
  | 'delivery'
  | 'engine'
  | 'evidence'
  | 'exemptions'
  | 'frame'
  | 'handlers'
  | 'history'
  | 'i18n'
  | 'inventory'
  | 'model'
  | 'pricing'
  | 'reporters'
  | 'rules'
  | 'session'
  | 'standards';

/** The import walls; `frame` is what stands in `src` itself: audit.ts and its neighbours. */
export const walls: { readonly [F in Folder]: Wall } = {
  api: { folders: ['model', 'reporters'], packages: [] },
  aws: { folders: ['model'], packages: ['@aws-sdk/*', '@smithy/*', 'p-limit', 'node:*'] },
  cleanup: { folders: ['i18n', 'model'], packages: [] },
  cli: { folders: 'any', packages: 'any' },
  collectors: { folders: ['model', 'aws'], packages: ['csv-parse'] },
  config: { folders: ['engine', 'model'], packages: ['zod', 'yaml', 'picomatch', 'node:*'] },
  delivery: { folders: ['model', 'aws'], packages: ['write-file-atomic', 'node:*'] },
  engine: { folders: ['model'], packages: [] },
  evidence: { folders: ['model'], packages: ['yauzl', 'yazl', 'zod', 'node:*'] },
  exemptions: { folders: ['engine', 'model'], packages: [] },
  frame: {
    folders: ['aws', 'collectors', 'config', 'engine', 'exemptions', 'history', 'model', 'pricing', 'rules', 'session'],
    packages: ['node:events'],
  },
  handlers: { folders: 'any', packages: ['@aws-lambda-powertools/*', 'node:*'] },
  history: { folders: ['aws', 'model'], packages: ['proper-lockfile', 'write-file-atomic', 'zod', 'node:*'] },
  i18n: { folders: ['model'], packages: ['intl-messageformat'] },
  inventory: { folders: ['model'], packages: ['zod'] },
  model: { folders: [], packages: [] },
  pricing: { folders: ['model'], packages: [] },
  reporters: {
    folders: ['model', 'i18n', 'session'],
    packages: ['csv-stringify', 'd3-scale', 'd3-shape', 'wrap-ansi', 'zod', 'node:crypto'],
  },
  rules: { folders: ['model'], packages: [] },
  session: { folders: ['model'], packages: ['zod'] },
  standards: { folders: ['model'], packages: [] },
};

/** The right place for what a wall keeps out, by what was imported. */
const places: readonly (readonly [RegExp, string])[] = [
  [/^npm:(@aws-sdk|@smithy)\//, 'Only src/aws speaks to the SDK: declare the operation in src/aws/services.'],
  [/^npm:/, 'Files, processes and packages belong to the edges: src/cli, src/config, src/delivery, src/aws.'],
  [/^aws$/, 'Collectors ask AWS: put the call into src/collectors and name the facet in `reads`.'],
  [/^collectors$/, 'Rules read facets, the engine is given sources: wire collectors in src/audit.ts.'],
  [/^rules$/, 'The engine and the reporters are given rules and their words: wire them in src/audit.ts or src/cli.'],
  [
    /^engine$/,
    'Only src/audit.ts, src/cli and src/handlers run the engine; what both sides need is a noun of src/model.',
  ],
  [
    /^(i18n|reporters)$/,
    'Words are chosen at the end: give a message key and its arguments, and let src/reporters word them.',
  ],
  [/^(pricing)$/, 'Say what bills (`bills`), and let the engine price it with the pricer that it is given.'],
  [/./, 'What two folders share is a noun of src/model, or is handed over by src/audit.ts, src/cli or src/handlers.'],
];

const placeFor = (target: string): string =>
  places.find(([pattern]) => pattern.test(target))?.[1] ?? 'See docs/adding-a-rule.md.';

/** Which folder of `src` a file belongs to, or null outside `src`; the path is relative to the project. */
export const folderOf = (file: string): Folder | 'unwalled' | null => {
  const [top, folder, ...rest] = file.split('/');
  if (top !== 'src' || folder === undefined) return null;
  if (rest.length === 0) return 'frame';
  return folder in walls ? (folder as Folder) : 'unwalled';
};

/** What is wrong with one import, or null where the wall lets it through. */
export const objection = (file: string, specifier: string, typeOnly: boolean): string | null => {
  const from = folderOf(file);
  if (from === null) return null;
  if (from === 'unwalled') return `${posix.dirname(file)} has no wall: give it one in scripts/lint/walls.ts.`;
  return specifier.startsWith('.')
    ? insideObjection(file, from, posix.join(posix.dirname(file), specifier), typeOnly)
    : packageObjection(from, specifier);
};

const insideObjection = (file: string, from: Folder, target: string, typeOnly: boolean): string | null => {
  const to = folderOf(target);
  if (to === null || to === 'unwalled') return `${nameOf(from)} may not import ${target}: it stands outside the walls.`;
  if (to === from) return from === 'rules' ? neighbourObjection(file, target) : null;
  const { folders } = walls[from];
  if (folders !== 'any' && !folders.includes(to)) return refusal(from, target, placeFor(to));
  return doorObjection(from, to, target, typeOnly);
};

// A rule imports what stands in its own group; the index alone reaches into every group.
const neighbourObjection = (file: string, target: string): string | null =>
  file === 'src/rules/index.ts' || groupOf(target) === groupOf(file)
    ? null
    : refusal('rules', target, 'A rule imports its own folder only; what two groups share is a noun of src/model.');

const groupOf = (path: string): string => path.split('/').slice(0, 3).join('/');

// Folders are entered by the front door, and some only to look.
const doorObjection = (from: Folder, to: Folder, target: string, typeOnly: boolean): string | null => {
  if ((to === 'rules' || to === 'collectors') && target !== `src/${to}/index.ts`)
    return refusal(from, target, `Import src/${to}/index.ts, the registry.`);
  if (from === 'collectors' && to === 'aws' && !typeOnly)
    return refusal(from, target, 'A collector is given AWS: import its types alone (`import type`).');
  if (from === 'rules' && target !== 'src/model/index.ts' && !(typeOnly && target.startsWith('src/model/resources/')))
    return refusal(from, target, 'Import src/model/index.ts, or the types of src/model/resources (`import type`).');
  return null;
};

const packageObjection = (from: Folder, specifier: string): string | null => {
  const { packages } = walls[from];
  const allowed =
    packages === 'any'
      ? !/^(@aws-sdk|@smithy)\//.test(specifier)
      : packages.some((name) =>
          name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : under(specifier, name),
        );
  return allowed ? null : refusal(from, specifier, placeFor(`npm:${specifier}`));
};

const under = (specifier: string, name: string): boolean => specifier === name || specifier.startsWith(`${name}/`);

const refusal = (from: Folder, what: string, place: string): string => {
  const { folders, packages } = walls[from];
  const may = [...(folders === 'any' ? ['any folder'] : folders.map(nameOf)), ...(packages === 'any' ? [] : packages)];
  return `${nameOf(from)} may not import ${what}. ${place} (${nameOf(from)} imports its own folder${may.map((each) => `, ${each}`).join('')}.)`;
};

const nameOf = (folder: Folder): string => (folder === 'frame' ? 'src/*.ts' : `src/${folder}`);
