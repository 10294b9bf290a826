import type { Finding, Report, Run } from '../../model/index.ts';
import type { Entry } from '../../report/index.ts';
import { consoleUrl } from '../console-url.ts';
import type { RenderOptions } from '../options.ts';
import { wordCause } from '../wording.ts';

/** What OCSF has no place for, under the names of the JSON report; what is empty is left out. */
export const unmappedOf = (
  entry: Entry,
  report: Report,
  cautions: readonly string[],
  options: RenderOptions,
): object => ({
  ...(entry.kind === 'present'
    ? { ...detailsOf(entry.finding, report.run), ...filled({ cautions }) }
    : { monthlyUsdBefore: entry.finding.monthlyUsd, severityBefore: entry.finding.severity }),
  ...runOf(report, options),
});

const detailsOf = (finding: Finding, run: Run): object => {
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
