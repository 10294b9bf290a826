import { exportWords } from '../../i18n/export-words.ts';
import { sentence } from '../../i18n/index.ts';
import { type Finding, isExempt, type PastFinding, type Report } from '../../model/index.ts';
import { consoleUrl } from '../console-url.ts';
import { exemptionComment } from '../exemption-comment.ts';
import type { RenderOptions } from '../options.ts';
import { titleOf } from '../title.ts';
import { wordCause, wordFinding } from '../wording.ts';
import { activities, type Code, complianceCodes, informational, severityCodes, statuses } from './codes.ts';
import type { Said } from './event.ts';

/** A finding of this run; `isResolved` where it failed before and does no longer. */
export const saidNow = (finding: Finding, isResolved: boolean, report: Report, options: RenderOptions): Said => {
  const { locale, rule } = options;
  const texts = (id: string) => rule(id)?.text;
  const text = wordFinding(finding, texts, locale);
  const fix = rule(finding.rule)?.text.fix;
  const isOpen = finding.outcome === 'fail' || finding.outcome === 'unknown';
  return {
    id: finding.id,
    rule: finding.rule,
    title: titleOf(finding.rule, options),
    text,
    activity: activityOf(finding, isResolved),
    status: statusOf(finding, isResolved),
    severity: isOpen ? severityCodes[finding.severity] : informational,
    compliance: complianceCodes[finding.outcome],
    details: [text, ...finding.furtherCauses.map((cause) => wordCause(cause, finding.rule, texts, locale))],
    comment: isExempt(finding) && finding.exemption !== null ? exemptionComment(finding.exemption, locale) : null,
    firstSeen: finding.history?.firstSeen ?? report.run.inventoryTakenAt,
    lastSeen: report.run.inventoryTakenAt,
    resource: finding.resource,
    fix: finding.outcome === 'fail' && fix !== undefined ? sentence(fix, locale) : null,
    evidence: finding.evidence,
    unmapped: { ...detailsOf(finding, report), ...runOf(report, options) },
  };
};

/** A finding of an earlier run whose resource this run no longer found. */
export const saidGone = (past: PastFinding, report: Report, options: RenderOptions): Said => {
  const text = sentence(exportWords.gone, options.locale);
  return {
    id: past.id,
    rule: past.rule,
    title: titleOf(past.rule, options),
    text,
    activity: activities.close,
    status: statuses.resolved,
    severity: informational,
    compliance: complianceCodes['not-applicable'],
    details: [text],
    comment: null,
    firstSeen: past.firstSeen,
    lastSeen: past.lastSeen,
    resource: { ...past.resource, tags: null },
    fix: null,
    evidence: {},
    unmapped: { monthlyUsdBefore: past.monthlyUsd, severityBefore: past.severity, ...runOf(report, options) },
  };
};

const activityOf = ({ history }: Finding, isResolved: boolean): Code => {
  if (isResolved) return activities.close;
  return history === null || history.change === 'new' || history.change === 'returned'
    ? activities.create
    : activities.update;
};

// "New" is a finding that nobody has reviewed yet, as far as this program can know.
const statusOf = (finding: Finding, isResolved: boolean): Code => {
  if (isResolved) return statuses.resolved;
  return isExempt(finding) ? statuses.suppressed : statuses.new;
};

/** What OCSF has no place for, under the names of the JSON report; what is empty is left out. */
const detailsOf = (finding: Finding, { run }: Report): object => {
  const { outcome, severity, message, args, cause, furtherCauses, parent, monthlyUsd, costBasis, commands } = finding;
  const { exemption, history, resource } = finding;
  const console = consoleUrl(finding.rule, resource, run.account.homeRegion);
  const all = { outcome, severity, message, args, cause, furtherCauses, parent, monthlyUsd, costBasis, commands };
  return filled({ ...all, console, exemption, history, resourceId: resource.id });
};

const runOf = ({ run, conclusion, coverage }: Report, { locale, rule }: RenderOptions): object => ({
  run: filled({
    audience: run.audience,
    conclusion,
    complete: coverage.complete,
    cutShort: run.cutShort,
    gaps: coverage.gaps.map((gap) => wordCause(gap, '', (id) => rule(id)?.text, locale)),
  }),
});

const filled = (values: object): object =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== null && (typeof value !== 'object' || Object.keys(value).length > 0),
    ),
  );
