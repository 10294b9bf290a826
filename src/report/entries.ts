import {
  type Finding,
  type FindingExemption,
  isExempt,
  type PastFinding,
  type Report,
  type Tags,
} from '../model/index.ts';

/** A finding of this run, as other programs keep it. */
export interface PresentEntry {
  readonly kind: 'present';
  readonly finding: Finding;
  /** True where it failed before and does no longer. */
  readonly isResolved: boolean;
  /** True where somebody has something to do: it fails, or nobody could look. */
  readonly isOpen: boolean;
  /** What excuses it; null where nothing does. */
  readonly exemption: FindingExemption | null;
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** null where they were not read. */
  readonly tags: Tags | null;
}

/** A finding of an earlier run that is resolved because nothing is found there any more. */
export interface GoneEntry {
  readonly kind: 'gone';
  readonly finding: PastFinding;
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** Nobody remembers them. */
  readonly tags: null;
}

export type Entry = PresentEntry | GoneEntry;

type Told = Pick<Report, 'run' | 'findings' | 'history'>;

/** Every finding once: those of the run in their order, then those that are gone. */
export const entriesOf = (report: Told): readonly Entry[] => [...eachEntry(report)];

/** The same one by one, for a report of very many. */
export function* eachEntry({ run, findings, history }: Told): Iterable<Entry> {
  const resolved = history === null ? [] : history.resolved;
  const resolvedIds = new Set(resolved.map(({ id }) => id));
  const stillThere = new Set<string>();
  for (const finding of findings) {
    const isResolved = resolvedIds.has(finding.id);
    if (isResolved) stillThere.add(finding.id);
    yield presentEntry(finding, isResolved, run.inventoryTakenAt);
  }
  for (const past of resolved) if (!stillThere.has(past.id)) yield goneEntry(past);
}

const presentEntry = (finding: Finding, isResolved: boolean, now: string): PresentEntry => ({
  kind: 'present',
  finding,
  isResolved,
  isOpen: finding.outcome === 'fail' || finding.outcome === 'unknown',
  exemption: isExempt(finding) ? finding.exemption : null,
  firstSeen: finding.history?.firstSeen ?? now,
  lastSeen: now,
  tags: finding.resource.tags,
});

const goneEntry = (finding: PastFinding): GoneEntry => ({
  kind: 'gone',
  finding,
  firstSeen: finding.firstSeen,
  lastSeen: finding.lastSeen,
  tags: null,
});
