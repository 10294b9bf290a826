import type { Command, WordedRemoval } from '../model/index.ts';
import { type Candidate, checkCommand, ownCopies, type Remade, remadeRemoval, type Told } from '../removal/index.ts';
import type { JsonReport } from '../reporters/index.ts';
import { removalForms, ruleById } from '../rules/index.ts';
import { asWorded, type Reported, reworded } from './reworded.ts';

/** The findings of a report that this program has just made, as a clean-up takes them. */
export const candidatesOf = (report: JsonReport): readonly Candidate[] => {
  const remake = remaking(report);
  return report.findings.map((finding) => {
    const { removal, console } = finding.remediation;
    return {
      ...asWorded(finding),
      removal: removal ?? null,
      names: remake(finding)?.names ?? [],
      isForeign: false,
      console,
    };
  });
};

/**
 * The same of a report in a file, which anybody may have written: only the rule and the resource of each finding are taken
 * from it. Words, cautions and commands are made anew; a finding whose commands this program does not make has none.
 * Throws what is wrong with a report that does not say how things are removed, or that runs anything but the AWS CLI.
 */
export const candidatesInFile = (report: JsonReport): readonly Candidate[] => {
  const remake = remaking(report);
  return report.findings.map((finding) => {
    for (const command of commandsIn(finding)) checkCommand(command);
    const words = reworded(finding, report);
    const made = finding.remediation.removal === null ? null : remake(finding);
    return {
      ...words,
      removal: made === null ? null : { ...made.removal, cautions: words.cautions, holds: holdsOf(finding) },
      names: made?.names ?? [],
      isForeign: made === null && finding.remediation.removal !== null,
    };
  });
};

const commandsIn = ({ remediation: { removal } }: Reported): readonly Command[] =>
  removal === null || removal === undefined ? [] : [...removal.keep, ...removal.remove, ...removal.waits];

const holdsOf = ({ remediation: { removal } }: Reported): WordedRemoval['holds'] => removal?.holds ?? [];

/** How the removal of each finding is made anew; null where this program would not make it, or there is none. */
const remaking = ({ findings, run }: JsonReport): ((finding: Reported) => Remade | null) => {
  const account = run.account.id;
  const copies = copiesByManager(findings, account);
  return (finding) => {
    const rule = ruleById(finding.rule);
    const told = toldOf(finding);
    if (told === null || rule === undefined || rule.subject !== finding.resource.type) return null;
    const forms = removalForms[rule.id];
    if (forms === undefined) return null;
    const closes = rule.category === 'exposure';
    return remadeRemoval(told, { forms, closes, account, copies: copies.get(managerOf(finding)) ?? new Set() });
  };
};

const toldOf = (finding: Reported): Told | null => {
  const { removal } = finding.remediation;
  return removal === null || removal === undefined ? null : { ...finding, removal };
};

/** The copies that members of each manager make before it goes. */
const copiesByManager = (findings: readonly Reported[], account: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const finding of findings) {
    const told = toldOf(finding);
    const forms = removalForms[finding.rule];
    if (told === null || forms === undefined || finding.parent === null) continue;
    const key = managerOf(finding);
    const lines = found.get(key) ?? new Set();
    found.set(key, lines);
    for (const line of ownCopies(told, forms, account)) lines.add(line);
  }
  return found;
};

const managerOf = ({ parent }: Reported): string =>
  parent === null ? '' : `${parent.kind} ${parent.name} ${parent.id}`;
