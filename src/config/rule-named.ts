import type { Rule } from '../model/index.ts';
import { ConfigError } from './config-error.ts';

/** The rule with this id, present or former. Throws `ConfigError`, which names the nearest ids. */
export const ruleNamed = (all: readonly Rule[], id: string): Rule => {
  const found = ruleCalled(all, id);
  if (found) return found;
  const near = nearest(all, id);
  const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Run "account-hygiene rules" for the list.';
  throw new ConfigError(`There is no rule "${id}". ${hint}`);
};

/** The rule that has this id, or had it before. */
export const ruleCalled = (all: readonly Rule[], id: string): Rule | undefined =>
  all.find((rule) => rule.id === id) ?? all.find(({ formerIds }) => formerIds.includes(id));

/** Up to three ids that resemble what was written. */
export const nearest = (all: readonly Rule[], id: string): readonly string[] =>
  all
    .filter((rule) => rule.id.includes(id) || sharedWords(rule.id, id) > 1)
    .map((rule) => rule.id)
    .slice(0, 3);

const sharedWords = (one: string, other: string): number => {
  const words = new Set(one.split('-'));
  return other.split('-').filter((word) => words.has(word)).length;
};
