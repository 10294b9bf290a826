// Writes src/resources/shapes.ts from the types of every resource's fields and facets; with --check it only says whether it is out of date.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { API, type Checker, type Symbol as Property, type Type } from 'typescript/unstable/sync';
import type { Fields, Shapes } from '../src/resources/shape.ts';
import { project, writeOrCheck } from './generated.ts';
import { fieldsOf, type Shaping } from './shapes/shape-of.ts';

const found = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`${what} was not found.`);
  return value;
};

const typeOf = (symbol: Property | undefined, checker: Checker): Type =>
  found(checker.getTypeOfSymbol(found(symbol, 'A property')), 'Its type');

const shapesIn = (checker: Checker): Shapes => {
  const file = join(project, 'src/model/resource.ts');
  const at = readFileSync(file, 'utf8').indexOf('ResourceTypes');
  const symbol = found(checker.getSymbolAtPosition(file, at), 'ResourceTypes');
  const shaping: Shaping = { checker, named: new Map() };
  const partOf = (type: Type, part: string): Fields =>
    fieldsOf(typeOf(checker.getPropertyOfType(type, part), checker), shaping);
  const types = checker.getPropertiesOfType(found(checker.getDeclaredTypeOfSymbol(symbol), 'ResourceTypes'));
  const resources = types.map((each) => {
    const type = typeOf(each, checker);
    return [each.name, { fields: partOf(type, 'fields'), facets: partOf(type, 'facets') }] as const;
  });
  return {
    resources: Object.fromEntries(resources),
    named: Object.fromEntries([...shaping.named].map(([name, { shape }]) => [name, shape])),
  };
};

const linesOf = (shapes: object): readonly string[] =>
  Object.entries(shapes)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, shape]) => `    ${JSON.stringify(name)}: ${JSON.stringify(shape)},`);

const textOf = ({ resources, named }: Shapes): string =>
  [
    '// Written by `npm run shapes` from the types of src/resources/*/fields.ts: do not edit.',
    "import type { Shapes } from './shape.ts';",
    '',
    '/** What an inventory holds of each resource type. */',
    'export const shapes: Shapes = {',
    '  resources: {',
    ...linesOf(resources),
    '  },',
    '  named: {',
    ...linesOf(named),
    '  },',
    '};',
    '',
  ].join('\n');

const api = new API({ cwd: project });
try {
  const opened = found(
    api.updateSnapshot({ openProjects: [join(project, 'tsconfig.json')] }).getProjects()[0],
    'tsconfig.json',
  );
  process.exitCode = writeOrCheck(
    [{ path: 'src/resources/shapes.ts', text: textOf(shapesIn(opened.checker)) }],
    process.argv.slice(2),
    'npm run shapes',
  );
} finally {
  api.close();
}
