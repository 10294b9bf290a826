import { type Cause, type Finding, type Run, visible } from '../../model/index.ts';
import type { Entry } from '../../report/index.ts';
import { consoleUrl } from '../console-url.ts';
import { copyable } from '../copyable.ts';
import { fitting } from './limits.ts';

type Fields = { readonly [name: string]: string | null };

/** What ASFF has no field for, each under a name of its own. */
export const productFields = (entry: Entry, run: Run, cautions: readonly string[]): ReturnType<typeof fitting> =>
  fitting(
    {
      'account-hygiene/rule': entry.finding.rule,
      'account-hygiene/version': run.toolVersion,
      ...(entry.kind === 'present' ? fieldsOf(entry.finding, run, cautions) : {}),
    },
    128,
    2048,
  );

const fieldsOf = (finding: Finding, run: Run, cautions: readonly string[]): Fields => {
  const { category, outcome, severity, monthlyUsd, parent, exemption, resource, cause, furtherCauses } = finding;
  const commands = copyable(finding.commands);
  const missing = [cause, ...furtherCauses].flatMap(actionIn);
  return {
    'account-hygiene/audience': run.audience,
    'account-hygiene/category': category,
    'account-hygiene/outcome': outcome,
    'account-hygiene/severity': severity,
    'account-hygiene/monthlyUsd': monthlyUsd === null ? null : String(monthlyUsd),
    'account-hygiene/missingPermissions': missing.length === 0 ? null : missing.join(', '),
    'account-hygiene/parent': parent === null ? null : `${parent.kind} ${parent.name}`,
    // In one field, so that neither is left out without the other.
    'account-hygiene/commands': commands.length === 0 ? null : [...cautions.map(commented), ...commands].join('\n'),
    'account-hygiene/console': consoleUrl(finding.rule, resource, run.account.homeRegion),
    'account-hygiene/exemptUntil': exemption?.until ?? null,
    'account-hygiene/exemptionOwner': exemption?.owner ?? null,
  };
};

const commented = (caution: string): string => `# ${visible(caution)}`;

const actionIn = (cause: Cause | null): readonly string[] => (cause?.kind === 'denied' ? [cause.action] : []);
