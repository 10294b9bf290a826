import { sentence } from '../../i18n/index.ts';
import type { Report, Rule, Run } from '../../model/index.ts';
import { type Entry, placeOf } from '../../report/index.ts';
import { entryWords, remedyOf } from '../entry-words.ts';
import type { RenderOptions } from '../options.ts';
import { requirementsOf, standardName } from '../standard-names.ts';
import { activityOf, complianceOf, severityOf, statusOf } from './status.ts';
import { unmappedOf } from './unmapped.ts';

export type OcsfEvent = { readonly [attribute: string]: unknown };

/** One event of the class Compliance Finding, 2003, of OCSF 1.8.0; its time is when the account was looked at. */
export const ocsfEvent = (entry: Entry, report: Report, options: RenderOptions): OcsfEvent => {
  const { finding, firstSeen, lastSeen } = entry;
  const { run } = report;
  const { locale } = options;
  const rule = options.rule(finding.rule);
  const words = entryWords(entry, options);
  const { title, text, further, comment, cautions } = words;
  const remedy = remedyOf(words, '\n');
  const [activity, status] = [activityOf(entry), statusOf(entry)];
  const [severity, compliance] = [severityOf(entry), complianceOf(entry)];
  const looked = Date.parse(run.inventoryTakenAt);
  const evidence = entry.kind === 'present' ? entry.finding.evidence : {};
  return {
    activity_id: activity.id,
    activity_name: activity.caption,
    category_uid: 2,
    category_name: 'Findings',
    class_uid: 2003,
    class_name: 'Compliance Finding',
    type_uid: 200_300 + activity.id,
    type_name: `Compliance Finding: ${activity.caption}`,
    time: looked,
    severity_id: severity.id,
    severity: severity.caption,
    status_id: status.id,
    status: status.caption,
    message: text,
    ...(comment === null ? {} : { comment }),
    metadata: {
      version: '1.8.0',
      profiles: ['cloud'],
      event_code: finding.rule,
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
      region: placeOf(finding.resource, run),
      account: { ...aliasIn(run), uid: run.account.id, type_id: 10, type: 'AWS Account' },
    },
    finding_info: {
      uid: finding.id,
      title,
      ...(rule === undefined ? {} : { desc: sentence(rule.text.why, locale), types: [rule.category] }),
      analytic: { uid: finding.rule, name: title, type_id: 1, type: 'Rule' },
      created_time: Date.parse(firstSeen),
      first_seen_time: Date.parse(firstSeen),
      last_seen_time: Date.parse(lastSeen),
      modified_time: looked,
    },
    compliance: {
      control: finding.rule,
      ...standardsOf(rule),
      status_id: compliance.id,
      status: compliance.caption,
      status_details: [text, ...further],
    },
    ...(remedy === null ? {} : { remediation: { desc: remedy, references: rule?.references } }),
    resources: [resourceOf(entry, run)],
    ...(Object.keys(evidence).length === 0 ? {} : { evidences: [{ data: evidence }] }),
    unmapped: unmappedOf(entry, report, cautions, options),
  };
};

const aliasIn = ({ account }: Run) =>
  account.alias?.known && account.alias.value !== null ? { name: account.alias.value } : {};

const standardsOf = (rule: Rule | undefined) =>
  rule === undefined || Object.keys(rule.standards).length === 0
    ? {}
    : { standards: Object.keys(rule.standards).map(standardName), requirements: requirementsOf(rule.standards) };

const resourceOf = ({ finding: { resource }, tags }: Entry, run: Run) => ({
  uid: resource.arn,
  type: resource.type,
  ...(resource.name === null ? {} : { name: resource.name }),
  region: resource.region,
  cloud_partition: run.account.partition,
  ...(tags === null ? {} : { tags: Object.entries(tags).map(([key, value]) => ({ name: key, value })) }),
});
