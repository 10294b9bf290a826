import {
  endsSoon,
  type Finding,
  type History,
  isAtLeast,
  isExempt,
  isFailing,
  type Occasion,
  type Report,
  type Sending,
  type Severity,
  severities,
} from '../model/index.ts';

/**
 * Why a person should be notified of a run now, or null where it may stay silent; pure. `notifiedAt` is when a person last
 * was. What cannot be compared is never silent; what is incomplete notifies as on every change, whatever the mode.
 */
export const occasionToNotify = (
  report: Report,
  sending: Sending,
  notifiedAt: string | null,
  now: Date,
): Occasion | null => {
  const { history } = report;
  if (sending.mode === 'always') return 'always';
  // The run that looked later has notified, or will.
  if (history?.problem?.kind === 'later-run') return null;
  if (history === null || history.problem !== null || history.state === 'unavailable') return 'uncompared';
  if (history.state === 'baseline' || notifiedAt === null) return 'baseline';
  const isQuiet = sending.mode === 'on-new';
  const mayBeSilent = isQuiet && report.coverage.complete;
  const isNews = [
    hasWorsened(report, sending.severity),
    hasNewGaps(report, history),
    !mayBeSilent && hasLost(history, sending.severity),
    !isQuiet && hasImproved(report, history, sending.severity),
    !isQuiet && hasExemptionEnding(report, sending.severity, new Date(notifiedAt), now),
  ].some(Boolean);
  if (isNews) return 'change';
  return !mayBeSilent && isWeekOver(notifiedAt, now) ? 'weekly' : null;
};

const hasWorsened = ({ findings }: Report, floor: Severity): boolean =>
  findings.some(
    (each) =>
      isFailing(each) &&
      each.history !== null &&
      ['new', 'returned', 'worse'].includes(each.history.change) &&
      isAtLeast(each.severity, floor),
  );

// Of any severity: what is not seen has none.
const hasNewGaps = ({ coverage }: Report, { newGaps, told }: History): boolean =>
  newGaps.length > 0 || (told !== null && told.complete && !coverage.complete);

const hasLost = ({ notVisible }: History, floor: Severity): boolean =>
  notVisible.some(({ severity, justLost }) => justLost && isAtLeast(severity, floor));

const hasImproved = (report: Report, history: History, floor: Severity): boolean => {
  const { resolved, told } = history;
  return (
    report.findings.some((each) => isFailing(each) && hasEased(each, floor)) ||
    resolved.some(({ severity }) => isAtLeast(severity, floor)) ||
    (told !== null && told.complete !== report.coverage.complete) ||
    (told !== null && hasFailures(told, floor) !== hasFailures(report.totals, floor))
  );
};

// Judged by what it was: a critical finding that is medium now is news to who asked for critical ones.
const hasEased = ({ history }: Finding, floor: Severity): boolean =>
  history?.change === 'better' && history.before !== null && isAtLeast(history.before.severity, floor);

const hasFailures = ({ failsBySeverity }: Report['totals'] | NonNullable<History['told']>, floor: Severity): boolean =>
  severities.some((severity) => failsBySeverity[severity] > 0 && isAtLeast(severity, floor));

// Whatever was sent since it came within its last days has named it: once, and not daily.
const hasExemptionEnding = ({ findings }: Report, floor: Severity, notifiedAt: Date, now: Date): boolean =>
  findings.some(
    (each) =>
      isExempt(each) &&
      each.exemption !== null &&
      isAtLeast(each.severity, floor) &&
      endsSoon(each.exemption, now) &&
      !endsSoon(each.exemption, notifiedAt),
  );

const weekMs = 7 * 86_400_000;
/** A run notifies when it ends, and next week's may be quicker. */
const slackMs = 6 * 3_600_000;

const isWeekOver = (notifiedAt: string, now: Date): boolean =>
  now.getTime() - Date.parse(notifiedAt) >= weekMs - slackMs;
