import type { Cause, Inventoried, Read, Tags, UnpricedFinding } from '../model/index.ts';

/** The facet that holds the tags of a resource whose listing does not carry them. */
export const tagging = 'tagging';

/** The tags of a resource, from its listing or from its `tagging` facet; null where nobody asked for them. */
export const tagsRead = ({ tags, facets }: Inventoried): Read<Tags> | null => {
  if (tags.known) return tags;
  const facet = facets[tagging] as Read<Tags> | undefined;
  if (facet !== undefined) return facet;
  return isNotListed(tags.cause) ? null : tags;
};

// What a listing says that carries no tags; anything else is a read of them that failed.
const isNotListed = (cause: Cause): boolean => cause.kind === 'not-collected' && cause.why === 'not-in-inventory';

/** The tags of a resource; null where they were not read. */
export const tagsOf = (item: Inventoried): Tags | null => {
  const read = tagsRead(item);
  return read?.known ? read.value : null;
};

/** True for a failure that counts whatever the tags of its resource say, since something else excuses it. */
export type Accepted = (finding: Pick<UnpricedFinding, 'rule' | 'resource'>) => boolean;

/**
 * The finding as the tags of its resource leave it. They may exempt it, and name what would make the resource again: where
 * they could not be read, a failure is unknown for that cause, and keeps what was found; one that is accepted whatever they
 * say stays, and loses what takes the resource away. `read` is null where nobody asked for them.
 */
export const underTags = (finding: UnpricedFinding, read: Read<Tags> | null, isAccepted: Accepted): UnpricedFinding => {
  if (read === null) return finding;
  if (read.known) return finding.resource.tags === null ? withTags(finding, read.value) : finding;
  if (finding.outcome !== 'fail') return finding;
  return isAccepted(finding) ? withoutActs(finding) : untold(finding, read.cause);
};

const withTags = (finding: UnpricedFinding, tags: Tags): UnpricedFinding => ({
  ...finding,
  resource: { ...finding.resource, tags },
});

const withoutActs = (finding: UnpricedFinding): UnpricedFinding => ({
  ...finding,
  managerRemoval: null,
  removal: null,
  commands: [],
});

/** A failure that nobody can be told of as one: unknown for a cause, with its severity and its proof. */
const untold = (finding: UnpricedFinding, cause: Cause): UnpricedFinding => {
  const { message, args } = finding;
  return {
    ...withoutActs(finding),
    outcome: 'unknown',
    message: null,
    args: {},
    cause,
    furtherCauses: message === null ? [] : [{ kind: 'would-fail', message, args }],
    parent: null,
    bills: null,
  };
};
