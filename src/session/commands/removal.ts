import { sentence } from '../../i18n/index.ts';
import { awsCli, type Finding, type Locale, type WordedRemoval } from '../../model/index.ts';
import { type Candidate, type Cleanup, planForGood } from '../../removal/index.ts';
import { wordRemoval } from '../../reporters/cautions.ts';
import { consoleUrl } from '../../reporters/console-url.ts';
import { wordFinding } from '../../reporters/wording.ts';
import { facts } from '../../resources/index.ts';
import { textOf } from '../../rules/index.ts';
import type { ResourceSummary, Seen, Session, SessionDiff } from '../index.ts';

/** What removes exactly what a session left: nothing that is older, nor what something older would make again. */
export const removalOf = (session: Session, diff: SessionDiff, { report }: Seen, locale: Locale): Cleanup => {
  const resources = diff.left.filter(({ managerIsOlder }) => !managerIsOlder).flatMap((group) => group.resources);
  const older = new Set(session.listings.flatMap(({ items }) => items.map(({ id }) => id)));
  const worded = (finding: Finding, { type }: ResourceSummary): Candidate => ({
    ...finding,
    // What it is says more here than what a rule has against it.
    title: sentence(facts[type].name, locale),
    text: wordFinding(finding, textOf, locale),
    resource: { ...finding.resource, type },
    removal: wordRemoval(finding, textOf, locale),
    console: consoleUrl(finding.rule, finding.resource, report.run.account.homeRegion),
  });
  const candidates = resources.flatMap((resource) => [
    ...resource.failing.map((finding) => holding(resource.parts, worded(finding, resource))),
    ...addressesOf(resource).flatMap((part) =>
      part.remark === null ? [] : [released(part, worded(part.remark, part))],
    ),
  ]);
  return planForGood(candidates, (id) => older.has(id));
};

// What is part of a resource goes after it.
const holding = (parts: readonly ResourceSummary[], { removal, ...candidate }: Candidate): Candidate => ({
  ...candidate,
  removal: removal && {
    ...removal,
    holds: [...removal.holds, ...parts.map(({ type, id }) => ({ type, ids: [id] }))],
  },
});

const addressesOf = ({ type, parts }: ResourceSummary): readonly ResourceSummary[] =>
  type === 'ec2-instance' ? parts.filter((part) => part.type === 'elastic-ip') : [];

// The address of an instance is in use until that is gone, and bills on without it.
const released = ({ type, id, region }: ResourceSummary, candidate: Candidate): Candidate => {
  const command = awsCli(region, 'ec2 release-address', { 'allocation-id': id });
  const removal: WordedRemoval = {
    of: 'resource',
    effect: 'removes',
    phase: facts[type].phase,
    keep: [],
    remove: [command],
    forGood: [{ command, takes: null }],
    waits: [],
    cautions: [],
    holds: [],
  };
  return { ...candidate, outcome: 'fail', removal };
};
