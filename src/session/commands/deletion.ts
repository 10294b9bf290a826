import { sentence } from '../../i18n/index.ts';
import { type Command, type Inventoried, type Locale, type ManagedBy, type WordedRemoval } from '../../model/index.ts';
import type { Candidate } from '../../removal/index.ts';
import { facts } from '../../resources/index.ts';
import { deletionOf, goesBeforeStacks, isKeepable, type ResourceSummary } from '../index.ts';
import { sessionWords as words } from '../words.ts';

/**
 * The end of a resource that no rule ends by itself: what fails nothing, and what a stack of the session may keep. Nothing
 * where no command may run.
 */
export const deletionCandidate = (
  resource: ResourceSummary,
  item: Inventoried | undefined,
  manager: ManagedBy | null,
  locale: Locale,
): readonly Candidate[] => {
  if (item === undefined || isEnded(resource) || (manager !== null && !isKeepable(item))) return [];
  if (hidesManager(item)) return [];
  const commands = deletionOf(item);
  if (commands.length === 0) return [];
  const { type, id, arn, region, name, monthlyUsd, remark } = resource;
  return [
    {
      rule: remark?.rule ?? type,
      title: sentence(facts[type].name, locale),
      text: whyOf(item, manager, locale),
      category: 'leftovers',
      outcome: 'fail',
      exemption: null,
      resource: { type, id, arn, region, name, tags: null },
      parent: manager,
      monthlyUsd,
      costBasis: [],
      removal: endOf(item, commands, manager),
      names: [],
      isForeign: false,
      console: null,
    },
  ];
};

// A rule's own removal says best how it goes; that of a stack leaves what the stack keeps.
const isEnded = ({ failing }: ResourceSummary): boolean =>
  failing.some(
    ({ removal }) =>
      removal !== null && removal.of === 'resource' && removal.effect !== 'closes' && removal.forGood.length > 0,
  );

// Tags that could not be read may name a stack, which would make it again.
const hidesManager = ({ facets: { tagging } }: Inventoried): boolean => tagging !== undefined && !tagging.known;

const whyOf = (item: Inventoried, manager: ManagedBy | null, locale: Locale): string => {
  if (manager === null) return sentence(words.standsThere, locale);
  return sentence(goesBeforeStacks(item) ? words.emptiedFirst : words.maybeKept, locale, { stack: manager.name });
};

const endOf = (item: Inventoried, commands: readonly Command[], manager: ManagedBy | null): WordedRemoval => {
  const isFirst = goesBeforeStacks(item);
  return {
    of: 'resource',
    effect: 'removes',
    phase: isFirst ? 'stack' : facts[item.type].phase,
    keep: [],
    remove: commands,
    forGood: commands.map((command) => ({ command, takes: null })),
    waits: [],
    cautions: [],
    holds: isFirst && manager !== null ? [{ type: manager.kind, ids: [manager.name] }] : [],
  };
};
