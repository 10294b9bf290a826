import { sentence } from '../../i18n/index.ts';
import type { PastResource, Report, Rule, Tags } from '../../model/index.ts';
import { placeOf } from '../../report/index.ts';
import type { RenderOptions } from '../options.ts';
import { requirementsOf, standardName } from '../standard-names.ts';
import type { Code } from './codes.ts';

/** What one event says of its own; the rest is the same for the whole run. */
export interface Said {
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  readonly text: string;
  readonly activity: Code;
  readonly status: Code;
  readonly severity: Code;
  readonly compliance: Code;
  /** Everything that the verdict rests on, in words. */
  readonly details: readonly string[];
  /** Why somebody changed its status; null where nobody did. */
  readonly comment: string | null;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly resource: PastResource & { readonly tags: Tags | null };
  /** null where there is nothing to mend. */
  readonly fix: string | null;
  readonly evidence: object;
  readonly unmapped: object;
}

export type OcsfEvent = { readonly [attribute: string]: unknown };

/** One event of the class Compliance Finding, 2003, of OCSF 1.8.0; its time is when the account was looked at. */
export const ocsfEvent = (said: Said, report: Report, { rule: ruleOf, locale }: RenderOptions): OcsfEvent => {
  const rule = ruleOf(said.rule);
  const { run } = report;
  const looked = Date.parse(run.inventoryTakenAt);
  return {
    activity_id: said.activity.id,
    activity_name: said.activity.caption,
    category_uid: 2,
    category_name: 'Findings',
    class_uid: 2003,
    class_name: 'Compliance Finding',
    type_uid: 200_300 + said.activity.id,
    type_name: `Compliance Finding: ${said.activity.caption}`,
    time: looked,
    severity_id: said.severity.id,
    severity: said.severity.caption,
    status_id: said.status.id,
    status: said.status.caption,
    message: said.text,
    ...(said.comment === null ? {} : { comment: said.comment }),
    metadata: {
      version: '1.8.0',
      profiles: ['cloud'],
      event_code: said.rule,
      product: {
        name: 'account-hygiene',
        vendor_name: 'account-hygiene',
        version: run.toolVersion,
        lang: locale.slice(0, 2),
      },
    },
    cloud: {
      provider: 'AWS',
      cloud_partition: run.account.partition,
      region: placeOf(said.resource, run),
      account: { ...aliasIn(report), uid: run.account.id, type_id: 10, type: 'AWS Account' },
    },
    finding_info: {
      uid: said.id,
      title: said.title,
      ...(rule === undefined ? {} : { desc: sentence(rule.text.why, locale), types: [rule.category] }),
      analytic: { uid: said.rule, name: said.title, type_id: 1, type: 'Rule' },
      created_time: Date.parse(said.firstSeen),
      first_seen_time: Date.parse(said.firstSeen),
      last_seen_time: Date.parse(said.lastSeen),
      modified_time: looked,
    },
    compliance: {
      control: said.rule,
      ...standardsOf(rule),
      status_id: said.compliance.id,
      status: said.compliance.caption,
      status_details: said.details,
    },
    ...(said.fix === null ? {} : { remediation: { desc: said.fix, references: rule?.references } }),
    resources: [resourceOf(said.resource, report)],
    ...(Object.keys(said.evidence).length === 0 ? {} : { evidences: [{ data: said.evidence }] }),
    unmapped: said.unmapped,
  };
};

const aliasIn = ({ run: { account } }: Report) =>
  account.alias?.known && account.alias.value !== null ? { name: account.alias.value } : {};

const standardsOf = (rule: Rule | undefined) =>
  rule === undefined || Object.keys(rule.standards).length === 0
    ? {}
    : { standards: Object.keys(rule.standards).map(standardName), requirements: requirementsOf(rule.standards) };

const resourceOf = ({ type, arn, name, region, tags }: Said['resource'], { run }: Report) => ({
  uid: arn,
  type,
  ...(name === null ? {} : { name }),
  region,
  cloud_partition: run.account.partition,
  ...(tags === null ? {} : { tags: Object.entries(tags).map(([key, value]) => ({ name: key, value })) }),
});
