import { sentence } from '../../i18n/index.ts';
import { arnOf, type Report, type Run, type Tags, visible } from '../../model/index.ts';
import { type Entry, placeOf } from '../../report/index.ts';
import { factsOf } from '../../resources/index.ts';
import { type EntryWords, entryWords, remedyOf } from '../entry-words.ts';
import type { RenderOptions } from '../options.ts';
import { shortened } from '../shortened.ts';
import { requirementsOf } from '../standard-names.ts';
import { asffId, fitting } from './limits.ts';
import { productFields } from './product-fields.ts';
import { complianceOf, isArchived, labelOf } from './status.ts';

/** A finding as `BatchImportFindings` takes it, in the AWS Security Finding Format, version 2018-10-08. */
export interface AsffFinding {
  readonly Id: string;
  readonly [field: string]: unknown;
}

export interface AsffOptions extends RenderOptions {
  /** The region whose Security Hub gets it; the home region of the account where none is named. */
  readonly region?: string;
}

/** https://docs.aws.amazon.com/securityhub/latest/userguide/asff-required-attributes.html */
export const asffFinding = (entry: Entry, { run }: Report, options: AsffOptions): AsffFinding => {
  const { finding, firstSeen, lastSeen } = entry;
  const { account } = run;
  const rule = options.rule(finding.rule);
  const words = entryWords(entry, options);
  const remedy = remedyOf(words, ' ');
  const requirements = rule === undefined ? [] : requirementsOf(rule.standards).slice(0, 32);
  const [page] = rule === undefined ? [] : rule.references;
  return {
    SchemaVersion: '2018-10-08',
    Id: asffId(finding.id),
    ProductArn: arnOf({
      partition: account.partition,
      service: 'securityhub',
      region: options.region ?? account.homeRegion,
      account: account.id,
      resource: `product/${account.id}/default`,
    }),
    GeneratorId: `account-hygiene/${finding.rule}`,
    AwsAccountId: account.id,
    CreatedAt: firstSeen,
    UpdatedAt: run.inventoryTakenAt,
    FirstObservedAt: firstSeen,
    LastObservedAt: lastSeen,
    Title: shortened(visible(`${words.title}: ${finding.resource.id}`), 256),
    Description: shortened(descriptionOf(entry, words, options), 1024),
    // What customers may change of a finding is theirs: a provider writes its severity and types here alone.
    FindingProviderFields: {
      Severity: { Label: labelOf(entry) },
      Types: ['Software and Configuration Checks/AWS Security Best Practices'],
    },
    Compliance: {
      Status: complianceOf(entry),
      ...(requirements.length === 0 ? {} : { RelatedRequirements: requirements }),
    },
    RecordState: isArchived(entry) ? 'ARCHIVED' : 'ACTIVE',
    ...(remedy === null
      ? {}
      : {
          Remediation: {
            Recommendation: { Text: shortened(visible(remedy), 512), ...(page === undefined ? {} : { Url: page }) },
          },
        }),
    ProductFields: productFields(entry, run, words.cautions),
    Resources: [resourceOf(entry, run)],
  };
};

const descriptionOf = (entry: Entry, { text, further, comment }: EntryWords, { rule, locale }: AsffOptions): string => {
  const why = entry.kind === 'present' && entry.isOpen ? rule(entry.finding.rule)?.text.why : undefined;
  return [
    text,
    ...further,
    ...(comment === null ? [] : [comment]),
    ...(why === undefined ? [] : [sentence(why, locale)]),
  ]
    .map(visible)
    .join('\n');
};

const partitions = ['aws', 'aws-cn', 'aws-us-gov'];

const resourceOf = ({ finding: { resource }, tags }: Entry, run: Run) => ({
  Type: (resource.id === '*' ? null : factsOf(resource.type)?.asffType) ?? 'Other',
  Id: shortened(resource.arn, 512),
  ...(partitions.includes(run.account.partition) ? { Partition: run.account.partition } : {}),
  Region: placeOf(resource, run),
  ...tagsOf(tags),
});

const tagsOf = (tags: Tags | null) => {
  const fit = tags === null ? {} : fitting(tags, 128, 256);
  return Object.keys(fit).length === 0 ? {} : { Tags: fit };
};
