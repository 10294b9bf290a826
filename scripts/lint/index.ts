// Does: hold the walls of this project, as a plugin of oxlint.
// May not: know a rule of the audit; what it forbids stands in the tables beside it.
import { relative } from 'node:path';
import { isDisk, openingObjection, writingObjection } from './disk.ts';
import { clockObjection, impurity } from './purity.ts';
import { objection, roomOf } from './walls.ts';

/** As much of oxlint's plugin interface as is used here. */
interface Node {
  readonly type: string;
  readonly parent?: Node;
  readonly [field: string]: unknown;
}
interface Reference {
  readonly identifier: Node & { readonly name: string };
}
/** Names of the language itself are variables without a definition; all other globals are looked for in vain. */
interface GlobalScope {
  readonly through: readonly Reference[];
  readonly variables: readonly { readonly defs: readonly unknown[]; readonly references: readonly Reference[] }[];
}
interface Context {
  readonly cwd: string;
  readonly filename: string;
  readonly sourceCode: { readonly scopeManager: { readonly globalScope: GlobalScope } };
  readonly report: (found: { readonly node: Node; readonly message: string }) => void;
}
type Visitor = { readonly [node: string]: (node: Node) => void };

const pathOf = ({ cwd, filename }: Context): string => relative(cwd, filename).replaceAll('\\', '/');

const tell = (context: Context, node: Node, message: string | null): void => {
  if (message !== null) context.report({ node, message });
};

const imports = (context: Context): Visitor => {
  const check = (node: Node, typeOnly: boolean) => {
    const source = node.source as { readonly value?: unknown } | null | undefined;
    if (typeof source?.value !== 'string') return;
    tell(context, node, objection(pathOf(context), source.value, typeOnly));
  };
  const isType = (node: Node) => node.importKind === 'type' || node.exportKind === 'type';
  return {
    ImportDeclaration: (node) => check(node, isType(node)),
    ExportNamedDeclaration: (node) => check(node, isType(node)),
    ExportAllDeclaration: (node) => check(node, isType(node)),
    ImportExpression: (node) => check(node, false),
    TSImportType: (node) => check(node, true),
  };
};

const purity = (context: Context): Visitor => ({
  'Program:exit': () => {
    const { through, variables } = context.sourceCode.scopeManager.globalScope;
    const builtIn = variables.filter(({ defs }) => defs.length === 0).flatMap(({ references }) => references);
    for (const { identifier } of [...through, ...builtIn]) {
      const parent = identifier.parent;
      const member =
        parent?.type === 'MemberExpression' && parent.object === identifier ? nameIn(parent.property) : null;
      tell(context, identifier, impurity(pathOf(context), identifier.name, member));
      if (identifier.name === 'Date' && readsClock(identifier))
        tell(context, identifier, clockObjection(pathOf(context)));
    }
  },
});

const nameIn = (node: unknown): string | null => {
  const { name, value } = node as { readonly name?: unknown; readonly value?: unknown };
  return typeof name === 'string' ? name : typeof value === 'string' ? value : null;
};

const readsClock = (date: Node): boolean => {
  const parent = date.parent;
  if (parent === undefined || parent.callee !== date) return false;
  return parent.type === 'CallExpression' || (parent.arguments as readonly unknown[]).length === 0;
};

const classes = (context: Context): Visitor => {
  const check = (node: Node) => {
    const base = nameIn(node.superClass ?? {});
    if (roomOf(pathOf(context)) !== null && !/(Error|Failure)$/.test(base ?? ''))
      tell(context, node, 'No classes but errors: write functions over plain data.');
  };
  return { ClassDeclaration: check, ClassExpression: check };
};

const awsFields = 'src/resources/reading/aws-fields.ts';

// An answer of AWS's has no default: what it leaves out is either documented to mean "none", or unread.
const answers = (context: Context): Visitor => {
  const here = () => roomOf(pathOf(context)) === 'resources' && pathOf(context) !== awsFields;
  const message =
    'An answer of AWS has no default. Use `given`, or `noneIfAbsent`, `noneIfEmpty`, `emptyIfAbsent` of src/resources/reading/aws-fields.ts where AWS documents what silence means.';
  const check = (node: Node) => {
    const right = node.right as Node;
    const literal = ['ArrayExpression', 'ObjectExpression', 'Literal', 'TemplateLiteral'].includes(right.type);
    if (here() && node.operator !== '&&' && (literal || nameIn(right) === 'undefined')) tell(context, node, message);
  };
  return {
    LogicalExpression: check,
    CatchClause: (node) => {
      if (here() && node.param === null)
        tell(
          context,
          node,
          'A collector throws, and the engine makes a cause of it: catch only to throw something truer.',
        );
    },
  };
};

const disk = (context: Context): Visitor => {
  const file = pathOf(context);
  const opens = new Set<string>();
  const moduleOf = (node: Node) => nameIn(node.source ?? {}) ?? '';
  const specifiers = (node: Node) => node.specifiers as readonly Node[];
  const check = (node: Node, names: readonly string[], module = moduleOf(node)) =>
    tell(context, node, writingObjection(file, module, names));
  return {
    ImportDeclaration: (node) => {
      const named = specifiers(node).map(({ imported, local }) => [nameIn(imported ?? {}) ?? '*', nameIn(local) ?? '']);
      check(
        node,
        named.map(([name = '']) => name),
      );
      for (const [name, local = ''] of named) if (name === 'open' && isDisk(moduleOf(node))) opens.add(local);
    },
    ExportNamedDeclaration: (node) =>
      check(
        node,
        specifiers(node).map(({ local }) => nameIn(local) ?? '*'),
      ),
    ExportAllDeclaration: (node) => check(node, ['*']),
    ImportExpression: (node) => check(node, ['*']),
    CallExpression: (node) => {
      const [first, ...rest] = node.arguments as readonly Node[];
      const called = nameIn(node.callee) ?? nameIn((node.callee as Node).property ?? {}) ?? '';
      if (opens.has(called)) tell(context, node, openingObjection(file, rest.length));
      if (called === 'require' || called === 'getBuiltinModule') check(node, ['*'], nameIn(first ?? {}) ?? '');
    },
  };
};

/** The plugin; oxlint takes a default export. */
export default {
  meta: { name: 'walls' },
  rules: {
    imports: { create: imports },
    purity: { create: purity },
    classes: { create: classes },
    answers: { create: answers },
    disk: { create: disk },
  },
};
