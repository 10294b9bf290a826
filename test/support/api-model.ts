type Schema = number | readonly unknown[] | (() => Schema);

// The kinds of shapes that the SDK generates from AWS's own API models, and those of a list and a map of texts.
const [list, map, structure] = [1, 2, 3];
const [listOf, mapOf] = [64, 128];
const simple: { readonly [kind: number]: string } = { 0: 'string', 1: 'number', 2: 'boolean' };

/** What a model of an AWS API has against a value: fields that it does not have, required ones that are missing, other types. */
export const modelFlaws = (value: unknown, schema: Schema, at = ''): readonly string[] => {
  if (typeof schema === 'function') return modelFlaws(value, schema(), at);
  if (typeof schema === 'number') return simpleFlaws(value, schema, at);
  const [kind, , name, , ...rest] = schema;
  if (kind === list) return eachOf(value, rest[0] as Schema, at);
  if (kind === map) return eachIn(value, rest[1] as Schema, at);
  if (kind !== structure) return [`${at} has a shape that this check does not know`];
  if (typeof value !== 'object' || value === null) return [`${at} is no ${String(name)}`];
  const [names, schemas, required = 0] = rest as [readonly string[], readonly Schema[], number?];
  return [
    ...names.slice(0, required).flatMap((field) => (field in value ? [] : [`${at}.${field} is missing`])),
    ...Object.entries(value).flatMap(([field, of]) =>
      names.includes(field)
        ? modelFlaws(of, schemas[names.indexOf(field)] as Schema, `${at}.${field}`)
        : [`${at}.${field} is not in the model`],
    ),
  ];
};

const simpleFlaws = (value: unknown, kind: number, at: string): readonly string[] => {
  if (kind >= mapOf) return eachIn(value, kind - mapOf, at);
  if (kind >= listOf) return eachOf(value, kind - listOf, at);
  return typeof value === simple[kind] ? [] : [`${at} is no ${simple[kind] ?? `kind ${kind}`}`];
};

const eachOf = (value: unknown, schema: Schema, at: string): readonly string[] =>
  Array.isArray(value) ? value.flatMap((each, n) => modelFlaws(each, schema, `${at}[${n}]`)) : [`${at} is no list`];

const eachIn = (value: unknown, schema: Schema, at: string): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => modelFlaws(each, schema, `${at}.${key}`))
    : [`${at} is no map`];
