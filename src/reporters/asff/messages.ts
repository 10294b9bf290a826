import { exportWords } from '../../i18n/export-words.ts';
import { sentence } from '../../i18n/index.ts';
import { type Cause, type Finding, isExempt, type Outcome, type PastFinding, type Report } from '../../model/index.ts';
import { consoleUrl } from '../console-url.ts';
import { exemptionComment } from '../exemption-comment.ts';
import type { RenderOptions } from '../options.ts';
import { titleOf } from '../title.ts';
import { wordCause, wordFinding } from '../wording.ts';
import type { Label, Said, Status } from './finding.ts';

// Security Hub itself says NOT_AVAILABLE, and archives, where a control does not apply.
const statuses: { readonly [O in Outcome]: Status } = {
  fail: 'FAILED',
  pass: 'PASSED',
  unknown: 'WARNING',
  'not-applicable': 'NOT_AVAILABLE',
};

/** A finding of this run; `isResolved` where it failed before and does no longer. */
export const saidNow = (finding: Finding, isResolved: boolean, report: Report, options: RenderOptions): Said => {
  const { locale, rule } = options;
  const texts = (id: string) => rule(id)?.text;
  const text = texts(finding.rule);
  const { outcome, resource, exemption, furtherCauses } = finding;
  const isOpen = outcome === 'fail' || outcome === 'unknown';
  const comment = isExempt(finding) && exemption !== null ? exemptionComment(exemption, locale) : null;
  return {
    id: finding.id,
    rule: finding.rule,
    title: `${titleOf(finding.rule, options)}: ${resource.id}`,
    description: [
      wordFinding(finding, texts, locale),
      ...furtherCauses.map((cause) => wordCause(cause, finding.rule, texts, locale)),
      ...(comment === null ? [] : [comment]),
      ...(isOpen && text !== undefined ? [sentence(text.why, locale)] : []),
    ].join('\n'),
    status: statuses[outcome],
    label: isOpen ? (finding.severity.toUpperCase() as Label) : 'INFORMATIONAL',
    archived: isResolved || isExempt(finding) || outcome === 'not-applicable',
    firstSeen: finding.history?.firstSeen ?? report.run.inventoryTakenAt,
    lastSeen: report.run.inventoryTakenAt,
    resource,
    fix: outcome === 'fail' && text !== undefined ? sentence(text.fix, locale) : null,
    fields: fieldsOf(finding, report),
  };
};

/** A finding of an earlier run whose resource this run no longer found. */
export const saidGone = (past: PastFinding, options: RenderOptions): Said => ({
  id: past.id,
  rule: past.rule,
  title: `${titleOf(past.rule, options)}: ${past.resource.id}`,
  description: sentence(exportWords.gone, options.locale),
  status: 'NOT_AVAILABLE',
  label: 'INFORMATIONAL',
  archived: true,
  firstSeen: past.firstSeen,
  lastSeen: past.lastSeen,
  resource: { ...past.resource, tags: null },
  fix: null,
  fields: {},
});

// What ASFF has no field for, each under a name of its own.
const fieldsOf = (finding: Finding, { run }: Report): Said['fields'] => {
  const { category, outcome, severity, monthlyUsd, parent, commands, exemption, resource, cause, furtherCauses } =
    finding;
  const missing = [cause, ...furtherCauses].flatMap((each) => actionIn(each));
  return {
    'account-hygiene/audience': run.audience,
    'account-hygiene/category': category,
    'account-hygiene/outcome': outcome,
    'account-hygiene/severity': severity,
    'account-hygiene/monthlyUsd': monthlyUsd === null ? null : String(monthlyUsd),
    'account-hygiene/missingPermissions': missing.length === 0 ? null : missing.join(', '),
    'account-hygiene/parent': parent === null ? null : `${parent.kind} ${parent.name}`,
    'account-hygiene/commands': commands.length === 0 ? null : commands.join('\n'),
    'account-hygiene/console': consoleUrl(finding.rule, resource, run.account.homeRegion),
    'account-hygiene/exemptUntil': exemption?.until ?? null,
    'account-hygiene/exemptionOwner': exemption?.owner ?? null,
  };
};

const actionIn = (cause: Cause | null): readonly string[] => (cause?.kind === 'denied' ? [cause.action] : []);
