import { arnOf, type FindingResource, type PastResource, type Report, type Tags } from '../../model/index.ts';
import { placeOf } from '../../report/index.ts';
import type { RenderOptions } from '../options.ts';
import { requirementsOf } from '../standard-names.ts';
import { asffId, fitting, shortened } from './limits.ts';
import { asffTypes } from './resource-types.ts';

/** A finding as `BatchImportFindings` takes it, in the AWS Security Finding Format, version 2018-10-08. */
export interface AsffFinding {
  readonly Id: string;
  readonly [field: string]: unknown;
}

export type Status = 'FAILED' | 'PASSED' | 'WARNING' | 'NOT_AVAILABLE';
export type Label = 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'INFORMATIONAL';

/** What one finding says of its own; the rest is the same for the whole run. */
export interface Said {
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  readonly description: string;
  readonly status: Status;
  readonly label: Label;
  /** True for what nobody has to act on any more. */
  readonly archived: boolean;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly resource: PastResource & { readonly tags: Tags | null };
  readonly fix: string | null;
  readonly fields: { readonly [name: string]: string | null };
}

export interface AsffOptions extends RenderOptions {
  /** The region whose Security Hub gets it; the home region of the account where none is named. */
  readonly region?: string;
}

/** https://docs.aws.amazon.com/securityhub/latest/userguide/asff-required-attributes.html */
export const asffFinding = (said: Said, { run }: Report, { rule: ruleOf, region }: AsffOptions): AsffFinding => {
  const rule = ruleOf(said.rule);
  const { account } = run;
  const requirements = rule === undefined ? [] : requirementsOf(rule.standards).slice(0, 32);
  const [page] = rule === undefined ? [] : rule.references;
  return {
    SchemaVersion: '2018-10-08',
    Id: asffId(said.id),
    ProductArn: arnOf({
      partition: account.partition,
      service: 'securityhub',
      region: region ?? account.homeRegion,
      account: account.id,
      resource: `product/${account.id}/default`,
    }),
    GeneratorId: `account-hygiene/${said.rule}`,
    AwsAccountId: account.id,
    CreatedAt: said.firstSeen,
    UpdatedAt: run.inventoryTakenAt,
    FirstObservedAt: said.firstSeen,
    LastObservedAt: said.lastSeen,
    Title: shortened(said.title, 256),
    Description: shortened(said.description, 1024),
    // What customers may change of a finding is theirs: a provider writes its severity and types here alone.
    FindingProviderFields: {
      Severity: { Label: said.label },
      Types: ['Software and Configuration Checks/AWS Security Best Practices'],
    },
    Compliance: {
      Status: said.status,
      ...(requirements.length === 0 ? {} : { RelatedRequirements: requirements }),
    },
    RecordState: said.archived ? 'ARCHIVED' : 'ACTIVE',
    ...(said.fix === null
      ? {}
      : {
          Remediation: {
            Recommendation: { Text: shortened(said.fix, 512), ...(page === undefined ? {} : { Url: page }) },
          },
        }),
    ProductFields: fitting(
      { 'account-hygiene/rule': said.rule, 'account-hygiene/version': run.toolVersion, ...said.fields },
      128,
      2048,
    ),
    Resources: [resourceOf(said.resource, run)],
  };
};

const partitions = ['aws', 'aws-cn', 'aws-us-gov'];

const resourceOf = (resource: Said['resource'], run: Report['run']) => ({
  Type: (resource.id === '*' ? undefined : asffTypes[resource.type as FindingResource['type']]) ?? 'Other',
  Id: shortened(resource.arn, 512),
  ...(partitions.includes(run.account.partition) ? { Partition: run.account.partition } : {}),
  Region: placeOf(resource, run),
  ...tagsOf(resource.tags),
});

const tagsOf = (tags: Tags | null) => {
  const fit = tags === null ? {} : fitting(tags, 128, 256);
  return Object.keys(fit).length === 0 ? {} : { Tags: fit };
};
