import { covers } from '../../model/index.ts';
import { isObject, textsOf } from './json-shape.ts';

/** One key of a condition block; the keys of a block are ANDed, the values of a key ORed. */
export interface Condition {
  /** In small letters, without quantifier and `IfExists`: `stringequals`. */
  readonly operator: string;
  readonly quantifier: 'forallvalues' | 'foranyvalue' | null;
  readonly ifExists: boolean;
  /** In small letters: AWS compares keys without regard to case. */
  readonly key: string;
  readonly values: readonly string[];
}

/** What is certain of a request, by key in small letters: `{ 'lambda:functionurlauthtype': 'NONE' }`. */
export type RequestFacts = { readonly [key: string]: string };

/** A condition block as a list, empty where there is none; null where it is malformed. */
export const parseConditions = (block: unknown): readonly Condition[] | null => {
  if (block === undefined) return [];
  if (!isObject(block)) return null;
  const conditions = Object.entries(block).flatMap(([operator, keys]) =>
    isObject(keys) ? Object.entries(keys).map(([key, values]) => conditionOf(operator, key, values)) : [null],
  );
  return conditions.every((condition) => condition !== null) ? conditions : null;
};

const operatorShape = /^(?:(forallvalues|foranyvalue):)?([a-z]+?)(ifexists)?$/;

const conditionOf = (written: string, key: string, raw: unknown): Condition | null => {
  const [, quantifier, operator, ifExists] = operatorShape.exec(written.toLowerCase()) ?? [];
  const values = textsOf(raw);
  if (operator === undefined || values === null) return null;
  return {
    operator,
    quantifier: (quantifier as 'forallvalues' | 'foranyvalue' | undefined) ?? null,
    ifExists: ifExists !== undefined,
    key: key.toLowerCase(),
    values,
  };
};

/** What the facts make of a condition: true, false, or null where they settle nothing. */
export const settled = ({ operator, key, values }: Condition, facts: RequestFacts): boolean | null => {
  const fact = facts[key];
  if (fact === undefined || fact.includes('*')) return null;
  if (operator === 'null') return values.every((value) => value.toLowerCase() === 'false');
  const compare = comparisons[operator.replace('not', '')];
  if (compare === undefined) return null;
  return values.some((value) => compare(value, fact)) !== operator.includes('not');
};

/** The conditions of which the facts say nothing. */
export const unsettled = (conditions: readonly Condition[], facts: RequestFacts): readonly Condition[] =>
  conditions.filter((condition) => settled(condition, facts) === null);

const alike = (value: string, fact: string) => value.toLowerCase() === fact.toLowerCase();

const comparisons: { readonly [operator: string]: (value: string, fact: string) => boolean } = {
  arnequals: covers,
  arnlike: covers,
  bool: alike,
  stringequals: (value, fact) => value === fact,
  stringequalsignorecase: alike,
  stringlike: covers,
};
