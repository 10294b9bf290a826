import * as z from 'zod';
import { cutShortReasons, type Finding, type Report, type Run, type Usage } from '../../model/index.ts';
import { exemptionNotes, findingExemption, findingHistory, history, usage } from '../../reporters/index.ts';
import { type Reading, readJson } from '../../versioned-json/index.ts';

/** What a report tells beside its inventory and settings: when and how it ran, and what history and exemptions made of it. */
export interface StoredCircumstances
  extends Pick<Run, 'profile' | 'toolVersion' | 'startedAt' | 'endedAt' | 'cutShort'> {
  readonly usage: Usage;
  readonly history: Report['history'];
  readonly exemptions: Report['exemptions'];
  readonly marks: { readonly [finding: string]: Pick<Finding, 'exemption' | 'history'> };
}

const shape = z.strictObject({
  profile: z.string().nullable(),
  toolVersion: z.string(),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime(),
  cutShort: z.enum(cutShortReasons).nullable(),
  usage,
  history: history.nullable(),
  exemptions: exemptionNotes,
  marks: z.record(
    z.string(),
    z.strictObject({ exemption: findingExemption.nullable(), history: findingHistory.nullable() }),
  ),
});

export const circumstancesOf = (report: Report): StoredCircumstances => {
  const { profile, toolVersion, startedAt, endedAt, cutShort } = report.run;
  const marked = report.findings.filter(({ exemption, history }) => exemption !== null || history !== null);
  return {
    profile,
    toolVersion,
    startedAt,
    endedAt,
    cutShort,
    usage: report.usage,
    history: report.history,
    exemptions: report.exemptions,
    marks: Object.fromEntries(marked.map(({ id, exemption, history }) => [id, { exemption, history }])),
  };
};

/** The circumstances in a part's text. */
export const parseCircumstances = (text: string): Reading<StoredCircumstances> =>
  readJson(text, shape as unknown as z.ZodType<StoredCircumstances>);

/** The findings with the marks that history and exemptions left on them. */
export const marked = (findings: readonly Finding[], { marks }: StoredCircumstances): readonly Finding[] =>
  findings.map((finding) => (Object.hasOwn(marks, finding.id) ? { ...finding, ...marks[finding.id] } : finding));
