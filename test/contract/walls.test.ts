import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rooms, type Wall } from '../../scripts/lint/rooms.ts';
import { roomOf } from '../../scripts/lint/walls.ts';

const project = resolve(import.meta.dirname, '../..');

interface Case {
  readonly file: string;
  readonly code: string;
  /** The message must hold this; null where nothing may be said. */
  readonly says: string | null;
}

const at =
  (file: string) =>
  (code: string, says: string | null): Case => ({ file, code, says });
const rule = at('src/rules/leftovers/RULE.ts');
const model = at('src/model/MODEL.ts');
const engine = at('src/engine/ENGINE.ts');
const collector = at('src/resources/elastic-ip/COLLECTOR.ts');
const port = at('src/aws/read/PORT.ts');
const reporter = at('src/reporters/REPORTER.ts');
const app = at('src/app/APP.ts');
const derived = at('src/derived/DERIVED.ts');
const managers = at('src/managers/MANAGERS.ts');
const cli = at('src/cli/CLI.ts');
const terminal = at('src/terminal/TERMINAL.ts');
const handler = at('src/handlers/HANDLER.ts');

const cases: readonly Case[] = [
  rule("import { known } from '../../model/index.ts'; export const a = known(1);", null),
  rule(
    "import type { DailySeries } from '../../resources/services/cloudwatch/daily-series.ts'; export type A = DailySeries;",
    null,
  ),
  rule("import { text } from './x.text.ts'; export const a = text;", null),
  rule("import { x } from '../../model/read.ts'; export const a = x;", 'Import src/model/index.ts'),
  rule(
    "import { EC2Client } from '@aws-sdk/client-ec2'; export const a = EC2Client;",
    'Only src/aws speaks to the SDK',
  ),
  rule("import { readFileSync } from 'node:fs'; export const a = readFileSync;", 'belong to the edges'),
  rule("import { z } from 'zod'; export const a = z;", 'belong to the edges'),
  rule(
    "import type { Aws } from '../../aws/index.ts'; export type A = Aws;",
    'put the call into src/resources/<type>/collector.ts',
  ),
  rule("export { evaluate } from '../../engine/index.ts';", 'runs the engine'),
  rule("export * from '../exposure/policy.ts';", 'A rule imports its own folder only'),
  rule("export const a = () => import('../../resources/collectors.ts');", 'Import its types alone'),
  rule("export type A = import('../../engine/index.ts').Plan;", 'runs the engine'),
  rule('export const a = process.env.HOME;', 'The environment is read in src/terminal'),
  rule("console.log('x');", 'Only src/cli prints'),
  rule('export const a = Date.now();', '`now` comes in with the context'),
  rule('export const a = new Date();', 'may not read the clock'),
  rule('export const a = Date();', 'may not read the clock'),
  rule("export const a = new Date('2026-11-22');", null),
  rule('export const a = Math.random();', 'Chance is passed in'),
  rule('export const a = Math.max(1, 2);', null),
  rule('export const a = (process: string) => process;', null),
  model("import { text } from '../rules/index.ts'; export const a = text;", 'wire them in src/app'),
  model("import { sep } from 'node:path'; export const a = sep;", 'belong to the edges'),
  engine("import { known } from '../model/index.ts'; export const a = known(1);", null),
  engine("import { sentence } from '../i18n/index.ts'; export const a = sentence;", 'Words are chosen at the end'),
  engine(
    "import { rules } from '../rules/index.ts'; export const a = rules;",
    'The engine and the reporters are given rules',
  ),
  engine(
    "import { collectors } from '../resources/collectors.ts'; export const a = collectors;",
    'the engine is given sources',
  ),
  engine("import { Aws } from '../aws/index.ts'; export const a = Aws;", 'Collectors ask AWS'),
  engine("import { price } from '../pricing/index.ts'; export const a = price;", 'src/app prices what was evaluated'),
  collector("import type { Aws } from '../../aws/index.ts'; export type A = Aws;", null),
  collector("import { parse } from 'csv-parse/sync'; export const a = parse;", null),
  collector("import { connect } from '../../aws/index.ts'; export const a = connect;", 'Import its types alone'),
  collector(
    "import { EC2Client } from '@aws-sdk/client-ec2'; export const a = EC2Client;",
    'Only src/aws speaks to the SDK',
  ),
  collector('export const a = (list?: string[]) => list ?? [];', 'An answer of AWS has no default'),
  collector('export const a = (text?: string) => text || null;', 'An answer of AWS has no default'),
  collector(
    'export const a = (f: () => void) => { try { f(); } catch { return 1; } return 2; };',
    'A collector throws',
  ),
  collector('export const a = (one?: string, other?: string) => one ?? other;', null),
  port("import { EC2Client } from '@aws-sdk/client-ec2'; export const a = EC2Client;", null),
  port(
    "import { collectors } from '../../resources/collectors.ts'; export const a = collectors;",
    'wire collectors in src/app',
  ),
  at('src/pricing/PRICING.ts')("export * from '../engine/index.ts';", 'runs the engine'),
  at('src/history/HISTORY.ts')("export * from '../engine/index.ts';", 'runs the engine'),
  at('src/session/core/SESSION.ts')("export * from '../../engine/index.ts';", 'runs the engine'),
  at('src/session/SESSION.ts')("export * from '../rules/index.ts';", 'wire them in src/app or src/cli'),
  at('src/session/report/SESSION.ts')("export * from '../commands/end.ts';", 'What two folders share'),
  at('src/session/commands/SESSION.ts')("export * from '../../cli/main.ts';", 'What two folders share'),
  at('src/api/API.ts')("export * from '../config/index.ts';", 'What two folders share'),
  at('src/evidence/core/EVIDENCE.ts')("export * from '../../engine/index.ts';", 'runs the engine'),
  at('src/evidence/EVIDENCE.ts')("export * from '../engine/index.ts';", 'runs the engine'),
  at('src/evidence/commands/EVIDENCE.ts')("export * from '../../cli/main.ts';", 'What two folders share'),
  at('src/exemptions/EXEMPTIONS.ts')("export * from '../aws/index.ts';", 'Collectors ask AWS'),
  at('src/standards/core/STANDARDS.ts')("export * from '../../rules/index.ts';", 'wire them in src/app or src/cli'),
  at('src/standards/report/STANDARDS.ts')("export * from '../../rules/index.ts';", 'wire them in src/app or src/cli'),
  at('src/standards/commands/STANDARDS.ts')("export * from '../../cli/main.ts';", 'What two folders share'),
  at('src/standards/STANDARDS.ts')("export * from '../rules/index.ts';", 'wire them in src/app or src/cli'),
  at('src/i18n/I18N.ts')("export * from '../rules/index.ts';", 'wire them in src/app or src/cli'),
  reporter("import { sentence } from '../i18n/index.ts'; export const a = sentence;", null),
  reporter("import { rules } from '../rules/index.ts'; export const a = rules;", 'wire them in src/app or src/cli'),
  at('src/delivery/DELIVERY.ts')("export * from '../reporters/index.ts';", 'Words are chosen at the end'),
  at('src/config/CONFIG.ts')("export * from '../aws/index.ts';", 'Collectors ask AWS'),
  at('src/inventory/INVENTORY.ts')("import 'yaml';", 'belong to the edges'),
  at('src/versioned-json/READ.ts')("export * from '../model/index.ts';", 'What two folders share'),
  at('src/text-files/TEXT.ts')("export * from '../model/index.ts';", 'What two folders share'),
  at('src/removal/REMOVAL.ts')("export * from '../reporters/index.ts';", 'Words are chosen at the end'),
  at('src/removal/REMOVAL.ts')("import { spawn } from 'node:child_process'; spawn('sh');", 'belong to the edges'),
  app("import { rules } from '../rules/index.ts'; export const a = rules;", null),
  app("export * from '../rules/leftovers/x.ts';", 'Import src/rules/index.ts, the registry'),
  app("export * from '../reporters/index.ts';", 'Words are chosen at the end'),
  at('src/resources/ami/facts.ts')("import { known } from '../../model/index.ts'; export const a = known(1);", null),
  at('src/resources/api/facts.ts')("export * from './collector.ts';", 'Facts are data'),
  derived("export * from '../rules/index.ts';", 'wire them in src/app or src/cli'),
  derived("export * from '../resources/elastic-ip/collector.ts';", 'the registries'),
  managers("export { managedBy } from '../derived/index.ts';", null),
  managers("export * from '../rules/index.ts';", 'wire them in src/app or src/cli'),
  at('src/aws/write/PORT.ts')("export * from '../../rules/index.ts';", 'wire them in src/app or src/cli'),
  at('src/aws/PORT.ts')("export * from '../rules/index.ts';", 'wire them in src/app or src/cli'),
  at('src/report/VIEW.ts')("export * from '../i18n/index.ts';", 'Words are chosen at the end'),
  at('src/terminal/TERMINAL.ts')("export * from '../cli/main.ts';", 'What two folders share'),
  cli("import { collectors } from '../resources/collectors.ts'; console.log(collectors);", null),
  cli("export * from '../resources/elastic-ip/collector.ts';", 'the registries'),
  cli("import { EC2Client } from '@aws-sdk/client-ec2'; export const a = EC2Client;", 'Only src/aws speaks to the SDK'),
  handler("export * from '../rules/leftovers/x.ts';", 'Import src/rules/index.ts, the registry'),
  handler("console.log('x');", 'Only src/cli prints'),
  at('src/gossip/GOSSIP.ts')("import './x.ts';", 'has no wall: give it one in scripts/lint/rooms.ts'),
  terminal("import { readFile, stat } from 'node:fs/promises'; export const a = [readFile, stat];", null),
  terminal("import { writeFile } from 'node:fs/promises'; export const a = writeFile;", 'Only src/delivery writes'),
  terminal("import { rename as stat } from 'fs/promises'; export const a = stat;", '`rename` can write'),
  terminal("import { open } from 'node:fs/promises'; export const a = () => open('x');", null),
  terminal(
    "import { open } from 'node:fs/promises'; export const a = () => open('x', 'w');",
    'Only src/delivery writes',
  ),
  terminal("import { open as o } from 'node:fs/promises'; export const a = () => o('x', 'w');", 'opened with flags'),
  terminal("import * as fs from 'node:fs'; export const a = fs;", 'node:fs can write'),
  terminal("import fs from 'node:fs'; export const a = fs;", 'node:fs can write'),
  terminal("export { appendFile } from 'node:fs/promises';", 'Only src/delivery writes'),
  terminal("export * from 'node:fs';", 'Only src/delivery writes'),
  terminal("export const a = () => import('node:fs');", 'Only src/delivery writes'),
  terminal("export const a = () => process.getBuiltinModule('fs');", 'Only src/delivery writes'),
  cli("import { createWriteStream } from 'node:fs'; export const a = createWriteStream;", 'Only src/delivery writes'),
  at('src/history/HISTORY.ts')("import { mkdir } from 'node:fs/promises'; export const a = mkdir;", '`makeFolder`'),
  at('src/evidence/core/EVIDENCE.ts')(
    "import { unlink } from 'node:fs'; export const a = unlink;",
    '`unlink` can write',
  ),
  at('src/delivery/DELIVERY.ts')("import { rename } from 'node:fs/promises'; export const a = rename;", null),
  rule('const a = 1; export default a;', 'named export'),
  rule('export const a = (b: any) => b;', 'Unexpected `any`'),
  model('export class Thing {}', 'No classes but errors'),
  model('export class Broken extends Error {}', null),
];

const home = mkdtempSync(join(tmpdir(), 'walls-'));
const placed = cases.map((one, index) => ({ ...one, path: one.file.replace(/[A-Z0-9]+(?=\.ts$)/, `case-${index}`) }));
const heard = new Map<string, string>();

beforeAll(() => {
  const config = JSON.parse(readFileSync(join(project, '.oxlintrc.json'), 'utf8'));
  const plugins = config.jsPlugins.map((plugin: string) => resolve(project, plugin));
  write('.oxlintrc.json', JSON.stringify({ ...config, options: {}, jsPlugins: plugins }));
  for (const { path, code } of placed) write(path, `${code}\n`);
  for (const { filename, message, help } of lint()) {
    heard.set(filename, `${heard.get(filename) ?? ''}${message} ${help ?? ''}\n`);
  }
}, 30_000);

afterAll(() => rmSync(home, { recursive: true }));

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
};

const lint = (): readonly { filename: string; message: string; help?: string }[] => {
  const command = [join(project, 'node_modules/oxlint/bin/oxlint'), '--format=json'];
  try {
    return JSON.parse(execFileSync(process.execPath, command, { cwd: home, encoding: 'utf8' })).diagnostics;
  } catch (failed) {
    return JSON.parse((failed as { stdout: string }).stdout).diagnostics;
  }
};

describe('the walls', () => {
  for (const { path, file, code, says } of placed) {
    it(`${dirname(file)}: ${code} → ${says ?? 'fine'}`, () => {
      const message = heard.get(path) ?? '';
      if (says === null) expect(message).toBe('');
      else expect(message).toContain(says);
    });
  }

  it('stand around every room, and each has a case here', () => {
    const open = Object.entries<Wall>(rooms).filter(([, wall]) => wall.rooms === 'any');
    const tried = new Set<string | null>(cases.filter(({ says }) => says !== null).map(({ file }) => roomOf(file)));
    expect(Object.keys(rooms).filter((room) => !tried.has(room))).toEqual([]);
    expect(open.map(([room]) => room)).toEqual(['cli']);
  });

  it('let imports run one way: a room imports rooms above it alone', () => {
    const order = Object.keys(rooms);
    const against = Object.entries<Wall>(rooms).flatMap(([room, { rooms: allowed, types = [] }]) =>
      (allowed === 'any' ? [] : [...allowed, ...types])
        .filter((each) => order.indexOf(each) >= order.indexOf(room) || !order.includes(each))
        .map((each) => `${room} → ${each}`),
    );
    expect(against).toEqual([]);
  });
});
