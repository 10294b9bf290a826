import { posix } from 'node:path';
import { type Room, rooms, type Wall } from './rooms.ts';

/** The right place for what a wall keeps out, by what was imported. */
const places: readonly (readonly [RegExp, string])[] = [
  [/^npm:(@aws-sdk|@smithy)\//, 'Only src/aws speaks to the SDK: declare the operation in src/aws/read/services.'],
  [/^npm:/, 'Files, processes and packages belong to the edges: src/terminal, src/config, src/delivery, src/aws.'],
  [/^aws/, 'Collectors ask AWS: put the call into src/resources/<type>/collector.ts and name the facet in `reads`.'],
  [/^resources/, 'Rules read facets, the engine is given sources: wire collectors in src/app.'],
  [/^rules$/, 'The engine and the reporters are given rules and their words: wire them in src/app or src/cli.'],
  [/^engine$/, 'Only src/app runs the engine; what both sides need is a noun of src/model.'],
  [
    /^(i18n|report|reporters)$/,
    'Words are chosen at the end: give a message key and its arguments, and let src/reporters word them.',
  ],
  [/^pricing$/, 'Say what bills (`bills`): src/app prices what was evaluated, with src/pricing.'],
  [/./, 'What two folders share is a noun of src/model, or is handed over by src/app, src/cli or src/handlers.'],
];

const placeFor = (target: string): string =>
  places.find(([pattern]) => pattern.test(target))?.[1] ?? 'See docs/architecture.md.';

const names = (Object.keys(rooms) as Room[]).toSorted((a, b) => b.length - a.length);

/** Which room of `src` a file stands in, or null outside `src`; the path is relative to the project. */
export const roomOf = (file: string): Room | 'unwalled' | null => {
  if (!file.startsWith('src/')) return null;
  const inside = file.slice('src/'.length);
  return names.find((name) => inside.startsWith(`${name}/`)) ?? 'unwalled';
};

/** What is wrong with one import, or null where the wall lets it through. */
export const objection = (file: string, specifier: string, typeOnly: boolean): string | null => {
  const from = roomOf(file);
  if (from === null) return null;
  if (from === 'unwalled') return `${posix.dirname(file)} has no wall: give it one in scripts/lint/rooms.ts.`;
  return specifier.startsWith('.')
    ? insideObjection(file, from, posix.join(posix.dirname(file), specifier), typeOnly)
    : packageObjection(from, specifier);
};

const insideObjection = (file: string, from: Room, target: string, typeOnly: boolean): string | null => {
  const to = roomOf(target);
  if (to === null || to === 'unwalled') return `src/${from} may not import ${target}: it stands outside the walls.`;
  if (to === from) return neighbourObjection(file, from, target, typeOnly);
  const wall: Wall = rooms[from];
  if (typeOnly && wall.types?.includes(to)) return null;
  if (wall.rooms !== 'any' && !wall.rooms.includes(to)) {
    return wall.types?.includes(to)
      ? refusal(from, target, 'Import its types alone (`import type`).')
      : refusal(from, target, placeFor(to));
  }
  return doorObjection(from, to, target, typeOnly);
};

// A rule imports what stands in its own group; the index alone reaches into every group. Facts know nothing but the model.
const neighbourObjection = (file: string, room: Room, target: string, typeOnly: boolean): string | null => {
  if (room === 'rules' && !registries.has(file) && groupOf(target) !== groupOf(file))
    return refusal(room, target, 'A rule imports its own folder only; what two groups share belongs to src/derived.');
  if (room === 'resources' && isFacts(file) && file !== 'src/resources/index.ts' && !typeOnly && !isFacts(target))
    return refusal(room, target, 'Facts are data: they import src/model alone.');
  return null;
};

/** What gathers the groups of rules: the rules, and the forms of their commands. */
const registries: ReadonlySet<string> = new Set(['src/rules/index.ts', 'src/rules/forms.ts']);

const isFacts = (path: string): boolean => /\/(facts|fields)\.ts$/.test(path) || path === 'src/resources/index.ts';

const groupOf = (path: string): string => path.split('/').slice(0, 3).join('/');

const rulesDoors = /^src\/(model|derived)\/index\.ts$|^src\/derived\/[\w-]+(\/index)?\.ts$/;

// Rooms are entered by the front door, and some only to look.
const doorObjection = (from: Room, to: Room, target: string, typeOnly: boolean): string | null => {
  if (to === 'rules' && target !== 'src/rules/index.ts')
    return refusal(from, target, 'Import src/rules/index.ts, the registry.');
  if (to === 'resources' && !typeOnly && !/^src\/resources\/[\w-]+\.ts$/.test(target))
    return refusal(from, target, 'Import src/resources/index.ts or src/resources/collectors.ts, the registries.');
  if (from === 'rules' && !typeOnly && !rulesDoors.test(target))
    return refusal(from, target, 'Import src/model/index.ts, or a file of src/derived.');
  return null;
};

const packageObjection = (from: Room, name: string): string | null => {
  const { packages }: Wall = rooms[from];
  const isOpen =
    packages === 'any'
      ? !/^(@aws-sdk|@smithy)\//.test(name)
      : packages.some((each) => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : matches(name, each)));
  return isOpen ? null : refusal(from, name, placeFor(`npm:${name}`));
};

const matches = (name: string, each: string): boolean => name === each || name.startsWith(`${each}/`);

const refusal = (from: Room, target: string, place: string): string => `src/${from} may not import ${target}. ${place}`;
