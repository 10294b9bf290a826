import {
  type Checker,
  type Symbol as Property,
  SymbolFlags,
  type Type,
  TypeFlags,
  type TypeReference,
} from 'typescript/unstable/sync';
import type { Fields, Shape } from '../../src/resources/shape.ts';

/** What types are asked with; those that have a name are collected under it. */
export interface Shaping {
  readonly checker: Checker;
  readonly named: Map<string, { readonly id: number; shape: Shape }>;
}

type Text = 'text' | 'moment';

/** The shape of the JSON that values of a type are written as; `text` is what a string is there. Throws for what JSON cannot hold. */
const shapeOf = (type: Type, shaping: Shaping, text: Text = 'text'): Shape => {
  const { checker } = shaping;
  const of = (each: Type) => shapeOf(each, shaping, text);
  const { flags } = type;
  if (flags & TypeFlags.AnyOrUnknown) return 'anything';
  if (flags & (TypeFlags.String | TypeFlags.TemplateLiteral)) return text;
  if (flags & TypeFlags.Number) return 'number';
  if (flags & TypeFlags.Boolean) return 'boolean';
  if (flags & TypeFlags.Null) return 'null';
  if (type.isLiteralType()) return { is: [type.value as string | number | boolean] };
  if (type.isUnionType()) return byName(type, shaping, () => anyOf(membersOf(type.getTypes(), shaping, text)));
  if (checker.isArrayType(type)) return { listOf: of(argumentsOf(type, checker)[0] as Type) };
  if (checker.isTupleType(type)) return { tuple: argumentsOf(type, checker).map(of) };
  if (flags & (TypeFlags.Object | TypeFlags.Intersection))
    return byName(type, shaping, () => objectOf(type, shaping, text));
  throw new Error(`No JSON has the shape of ${checker.typeToString(type)}.`);
};

// A type may hold itself, so that its name stands before its shape does. Two of one name are told where they stand.
const byName = (type: Type, { named, checker }: Shaping, describe: () => Shape): Shape => {
  const name = nameOf(type, checker);
  const known = name === null ? undefined : named.get(name);
  if (name === null || (known !== undefined && known.id !== type.id)) return describe();
  if (known !== undefined) return { named: name };
  const entry = { id: type.id, shape: 'anything' as Shape };
  named.set(name, entry);
  entry.shape = describe();
  return { named: name };
};

const nameOf = (type: Type, checker: Checker): string | null => {
  const name = (type.getAliasSymbol() ?? type.getSymbol())?.name;
  const isGeneric =
    type.getAliasTypeArguments().length > 0 || (type.isTypeReference() && argumentsOf(type, checker).length > 0);
  return name === undefined || name.startsWith('__') || isGeneric ? null : name;
};

const argumentsOf = (type: Type, checker: Checker): readonly Type[] => checker.getTypeArguments(type as TypeReference);

const membersOf = (types: readonly Type[], shaping: Shaping, text: Text): readonly Shape[] =>
  types.filter(({ flags }) => !(flags & TypeFlags.Undefined)).map((each) => shapeOf(each, shaping, text));

const objectOf = (type: Type, shaping: Shaping, text: Text): Shape => {
  const [map] = shaping.checker.getIndexInfosOfType(type);
  return map === undefined ? { fields: fieldsOf(type, shaping, text) } : { mapOf: shapeOf(map.valueType, shaping) };
};

/** The fields of an object type, with their shapes. */
export const fieldsOf = (type: Type, shaping: Shaping, text: Text = 'text'): Fields =>
  Object.fromEntries(
    shaping.checker
      .getPropertiesOfType(type)
      .map((property) => [property.name, fieldOf(property, shaping, text)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

// What is read of a moment is one, whatever holds it.
const fieldOf = (property: Property, shaping: Shaping, outer: Text): Shape => {
  const { checker } = shaping;
  const type = checker.getTypeOfSymbol(property);
  if (type === undefined) throw new Error(`${property.name} has no type.`);
  const isMoment =
    dated.test(property.name) ||
    checker.getDocumentationCommentOfSymbol(property).includes('ISO 8601') ||
    (property.name === 'value' && outer === 'moment');
  const shape = shapeOf(type, shaping, isMoment ? 'moment' : 'text');
  return property.flags & SymbolFlags.Optional ? { optional: shape } : shape;
};

// How moments and days are called here.
const dated = /^(?:at|day|from|until)$|(?:At|Since|Rotated|Changed)$/;

const anyOf = (shapes: readonly Shape[]): Shape => {
  const literals = shapes.flatMap((shape) => (typeof shape === 'object' && 'is' in shape ? shape.is : []));
  const others = shapes.filter((shape) => !(typeof shape === 'object' && 'is' in shape));
  const isBoolean = literals.includes(true) && literals.includes(false);
  const left = isBoolean ? literals.filter((each) => typeof each !== 'boolean') : literals;
  const all: readonly Shape[] = [
    ...others,
    ...(isBoolean ? ['boolean' as const] : []),
    ...(left.length > 0 ? [{ is: left }] : []),
  ];
  const [only] = all;
  return all.length === 1 && only !== undefined ? only : { anyOf: all };
};
