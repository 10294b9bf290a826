/** What one room of `src` may import: other rooms, npm packages and `node:` modules. Its own room always. */
export interface Wall {
  readonly rooms: readonly string[] | 'any';
  /** Rooms of which it may import types alone. */
  readonly types?: readonly string[];
  readonly packages: readonly string[] | 'any';
}

const room = <const W extends Wall>(wall: W): W => wall;

/**
 * The rooms of `src` in the order in which imports run, the innermost first: a room imports rooms above it alone, which a
 * test holds, so that the house has no circle.
 */
export const rooms = {
  model: room({ rooms: [], packages: [] }),
  'versioned-json': room({ rooms: [], packages: ['zod'] }),
  'text-files': room({ rooms: [], packages: ['node:*'] }),
  'aws/read': room({ rooms: ['model'], packages: ['@aws-sdk/*', '@smithy/*', 'node:*'] }),
  'aws/write': room({ rooms: ['model', 'aws/read'], packages: ['@aws-sdk/*', 'node:*'] }),
  aws: room({ rooms: ['aws/read'], packages: [] }),
  resources: room({ rooms: ['model'], types: ['aws'], packages: ['csv-parse'] }),
  derived: room({ rooms: ['model', 'resources'], packages: [] }),
  rules: room({ rooms: ['model', 'derived'], types: ['resources'], packages: [] }),
  managers: room({ rooms: ['model', 'resources', 'derived'], packages: [] }),
  engine: room({ rooms: ['model'], packages: [] }),
  pricing: room({ rooms: ['model'], types: ['aws'], packages: [] }),
  delivery: room({ rooms: ['model', 'aws/read', 'aws/write'], packages: ['node:*'] }),
  history: room({
    rooms: ['model', 'versioned-json', 'text-files', 'aws/read', 'aws/write', 'delivery'],
    packages: ['proper-lockfile', 'zod', 'node:*'],
  }),
  exemptions: room({ rooms: ['model', 'managers', 'engine'], packages: [] }),
  config: room({ rooms: ['model', 'text-files', 'engine'], packages: ['zod', 'yaml', 'node:*'] }),
  inventory: room({ rooms: ['model', 'versioned-json', 'resources'], packages: ['zod', 'node:zlib'] }),
  i18n: room({ rooms: ['model'], packages: ['intl-messageformat'] }),
  removal: room({ rooms: ['model', 'i18n', 'resources', 'derived'], packages: [] }),
  report: room({ rooms: ['model', 'resources', 'derived'], packages: [] }),
  reporters: room({
    rooms: ['model', 'versioned-json', 'i18n', 'report', 'resources', 'derived'],
    packages: ['csv-stringify', 'd3-scale', 'd3-shape', 'wrap-ansi', 'zod', 'node:crypto'],
  }),
  api: room({ rooms: ['model', 'reporters'], types: ['resources'], packages: [] }),
  'session/core': room({ rooms: ['model', 'versioned-json', 'resources', 'derived'], packages: ['zod'] }),
  session: room({ rooms: ['model', 'session/core'], packages: [] }),
  'session/report': room({
    rooms: ['model', 'i18n', 'report', 'reporters', 'session', 'resources'],
    packages: [],
  }),
  'evidence/core': room({
    rooms: ['model', 'versioned-json', 'text-files', 'reporters'],
    packages: ['yauzl', 'yazl', 'zod', 'node:*'],
  }),
  evidence: room({ rooms: ['model', 'i18n', 'report', 'reporters', 'evidence/core'], packages: [] }),
  'standards/core': room({ rooms: ['model'], packages: [] }),
  standards: room({ rooms: ['model', 'standards/core'], packages: [] }),
  'standards/report': room({ rooms: ['model', 'i18n', 'report', 'reporters', 'standards'], packages: [] }),
  app: room({
    rooms: [
      'model',
      'aws',
      'aws/read',
      'resources',
      'derived',
      'rules',
      'managers',
      'engine',
      'pricing',
      'history',
      'exemptions',
      'config',
      'session',
    ],
    packages: ['node:events'],
  }),
  terminal: room({
    rooms: [
      'model',
      'versioned-json',
      'text-files',
      'aws/read',
      'aws/write',
      'resources',
      'rules',
      'pricing',
      'history',
      'config',
      'inventory',
      'i18n',
      'report',
      'reporters',
      'delivery',
      'evidence',
      'app',
    ],
    packages: 'any',
  }),
  'standards/commands': room({ rooms: ['model', 'config', 'i18n', 'rules', 'standards'], packages: ['commander'] }),
  'session/commands': room({
    rooms: [
      'model',
      'text-files',
      'derived',
      'resources',
      'rules',
      'config',
      'i18n',
      'removal',
      'report',
      'reporters',
      'delivery',
      'session',
      'session/report',
      'app',
      'terminal',
    ],
    packages: ['commander', 'node:*'],
  }),
  'evidence/commands': room({
    rooms: [
      'model',
      'versioned-json',
      'resources',
      'rules',
      'managers',
      'engine',
      'config',
      'inventory',
      'i18n',
      'reporters',
      'delivery',
      'evidence',
      'app',
      'terminal',
    ],
    packages: ['commander', 'node:*'],
  }),
  cli: room({ rooms: 'any', packages: 'any' }),
  handlers: room({
    rooms: [
      'model',
      'aws',
      'aws/read',
      'aws/write',
      'rules',
      'history',
      'config',
      'i18n',
      'report',
      'reporters',
      'delivery',
      'app',
    ],
    packages: ['@aws-lambda-powertools/*', 'node:*'],
  }),
} as const;

export type Room = keyof typeof rooms;
