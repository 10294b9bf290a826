import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Category, categories } from '../../src/model/index.ts';
import { collectors } from '../../src/resources/collectors.ts';
import { rules } from '../../src/rules/index.ts';
import { withRule } from './index-line.ts';
import { ruleFile, testFile, textFile } from './templates.ts';

/** What was asked for, as it stands on the command line. */
export interface Request {
  readonly id: string | undefined;
  readonly category?: string | undefined;
  readonly subject?: string | undefined;
  readonly root: string;
}

/** Writes the four parts of a rule. Throws, with a sentence for the person, before anything is written. */
export const writeNewRule = (request: Request): { readonly written: readonly string[]; readonly test: string } => {
  const id = idFrom(request.id);
  const subject = subjectFrom(id, request.subject);
  const category = categoryFrom(subject, request.category);
  const builder = builderOf(request.root, subject);
  const index = 'src/rules/index.ts';
  const test = `test/rules/${category}/${id}.test.ts`;
  const parts = { id, subject, category, constant: camel(id), builder };
  const files: readonly (readonly [string, string])[] = [
    [`src/rules/${category}/${id}.ts`, ruleFile(parts)],
    [`src/rules/${category}/${id}.text.ts`, textFile],
    [test, testFile(parts)],
    [index, withRule(readFileSync(join(request.root, index), 'utf8'), parts)],
  ];
  const taken = files.find(([path]) => path !== index && existsSync(join(request.root, path)));
  if (taken !== undefined) throw new Error(`${taken[0]} exists already.`);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(request.root, path)), { recursive: true });
    writeFileSync(join(request.root, path), text);
  }
  return { written: files.map(([path]) => path), test };
};

const idFrom = (id: string | undefined): string => {
  if (id !== undefined && /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) return id;
  throw new Error(
    'Give the id of the rule: the failing state as a noun, in lower case with dashes, as in elastic-ip-unattached.',
  );
};

const subjectFrom = (id: string, request: string | undefined): string => {
  const types = collectors.map(({ type }) => type);
  const byName = types.filter((type) => id.startsWith(`${type}-`)).toSorted((a, b) => b.length - a.length);
  const subject = request ?? byName[0];
  if (types.some((type) => type === subject)) return String(subject);
  const lack = subject === undefined ? 'Say what the rule judges' : `No collector lists ${subject}; say another`;
  throw new Error(`${lack}, with --subject: ${types.join(', ')}.`);
};

const categoryFrom = (subject: string, request: string | undefined): Category => {
  const usual = rules.find((rule) => rule.subject === subject)?.category ?? 'leftovers';
  const category = categories.find((each) => each === (request ?? usual));
  if (category === undefined)
    throw new Error(`There is no category ${request}; choose one of ${categories.join(', ')}.`);
  return category;
};

// Two types may share a file, so the builder is looked for by its type.
const builderOf = (root: string, subject: string): { readonly file: string; readonly name: string } => {
  const folder = join(root, 'test/support/build');
  for (const file of readdirSync(folder)) {
    const name = new RegExp(`export const (\\w+) = builderOf<'${subject}'>`).exec(
      readFileSync(join(folder, file), 'utf8'),
    )?.[1];
    if (name !== undefined) return { file, name };
  }
  throw new Error(`There is no builder of a healthy ${subject}: write test/support/build/${subject}.ts first.`);
};

const camel = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
