import type { Memory, Remembered } from '../model/index.ts';

type Renames = ReadonlyMap<string, string>;

/** A memory in which former rule ids are the present ones, and the finding ids that this leaves unused. */
export const renamed = (
  memory: Memory,
  renames: Renames,
): { readonly memory: Memory; readonly forget: readonly string[] } => {
  const former = memory.findings.filter(({ rule }) => renames.has(rule));
  const present = memory.findings.filter(({ rule }) => !renames.has(rule));
  const ids = new Set(present.map(({ id }) => id));
  const moved = former.map((each) => underNewName(each, renames)).filter(({ id }) => !ids.has(id));
  return {
    memory: {
      ...memory,
      findings: [...present, ...moved],
      runs: memory.runs.map((run) => renamedRun(run, renames)),
    },
    forget: former.map(({ id }) => id),
  };
};

const underNewName = (known: Remembered, renames: Renames): Remembered => {
  const rule = nameOf(known.rule, renames);
  return { ...known, rule, id: `${rule}${known.id.slice(known.rule.length)}` };
};

const renamedRun = (run: Memory['runs'][number], renames: Renames) => ({
  ...run,
  rules: run.rules.map((rule) => nameOf(rule, renames)),
  incomplete: run.incomplete.map((pair) => {
    const [rule = '', ...region] = pair.split(' ');
    return [nameOf(rule, renames), ...region].join(' ');
  }),
});

const nameOf = (rule: string, renames: Renames): string => renames.get(rule) ?? rule;
