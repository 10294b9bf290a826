import { severities } from '../../model/index.ts';
import { type Entry, type Group, rankOf, type Section } from './entry.ts';

/** Which entries have room, gravest first, and which do not. */
export interface Fitted {
  readonly kept: ReadonlySet<Entry>;
  readonly dropped: readonly Entry[];
}

/** How much of the sections has room; `sizeOf` counts lines with their ends. What is dropped is never graver than what is kept. */
export const fitted = (
  sections: readonly Section[],
  room: number,
  sizeOf: (lines: readonly string[]) => number,
): Fitted => {
  const rows = sections.flatMap((section, place) =>
    section.groups.flatMap((group) => group.entries.map((entry, at) => ({ section, place, group, entry, at }))),
  );
  // Of one severity and section, each rule has its first before any has its second.
  const sorted = rows.toSorted(
    (a, b) => rankOf(a.entry.weight) - rankOf(b.entry.weight) || a.place - b.place || a.at - b.at,
  );
  const kept = new Set<Entry>();
  const opened = new Set<Section | Group>();
  let left = room;
  for (const { section, group, entry } of sorted) {
    left -= sizeOf(entry.lines());
    if (!opened.has(section)) left -= sizeOf(section.title) + sizeOf(section.foot ?? []);
    if (!opened.has(group)) left -= sizeOf(group.head);
    if (left < 0) break;
    opened.add(section).add(group);
    kept.add(entry);
  }
  return { kept, dropped: sorted.slice(kept.size).map(({ entry }) => entry) };
};

/** Failing findings that went with some entries, by severity, and other entries. */
export const tally = (entries: readonly Entry[]) => ({
  findings: severities.map((severity) => ({
    severity,
    n: entries.filter(({ weight }) => weight === severity).reduce((sum, { findings }) => sum + (findings ?? 0), 0),
  })),
  others: entries.filter(({ findings }) => findings === null).length,
});
