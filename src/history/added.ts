import type { HistoryUpdate, Memory } from '../model/index.ts';

/** A memory of nothing. */
export const emptyMemory: Memory = { findings: [], runs: [], toldThrough: null, toldAt: null };

/** A memory after a run: its findings by id, its runs by when they looked; a run that looked at the same moment is replaced. */
export const added = (memory: Memory, { run, keep, forget }: HistoryUpdate): Memory => {
  const findings = new Map(memory.findings.map((each) => [each.id, each]));
  for (const id of forget) findings.delete(id);
  for (const each of keep) findings.set(each.id, each);
  return {
    ...memory,
    findings: [...findings.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    runs: [...memory.runs.filter(({ at }) => at !== run.at), run].toSorted((one, other) =>
      one.at < other.at ? -1 : 1,
    ),
  };
};

const dayMs = 86_400_000;

/** A memory without the findings that were last seen, and the runs that looked, more than so many days ago. */
export const pruned = (memory: Memory, now: Date, keepDays: number): Memory => {
  const isKept = (moment: string) => Date.parse(moment) + keepDays * dayMs > now.getTime();
  return {
    ...memory,
    findings: memory.findings.filter(({ lastSeen }) => isKept(lastSeen)),
    runs: memory.runs.filter(({ at }) => isKept(at)),
  };
};
