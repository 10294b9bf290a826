// Does: judge one resource each, purely.
// May not: import anything but the model and their own folder, call AWS, read the clock, choose a language.
import type { Rule, RuleText } from '../model/index.ts';
import { iamAccessKeyStale } from './account/iam-access-key-stale.ts';
import { iamCredentialUnused } from './account/iam-credential-unused.ts';
import { iamUserMfaMissing } from './account/iam-user-mfa-missing.ts';
import { rootAccessKeyPresent } from './account/root-access-key-present.ts';
import { rootMfaMissing } from './account/root-mfa-missing.ts';
import { rootOnlyAccount } from './account/root-only-account.ts';
import { rootUsedRecently } from './account/root-used-recently.ts';
import { billingAlarmIneffective } from './billing/billing-alarm-ineffective.ts';
import { billingAlarmMissing } from './billing/billing-alarm-missing.ts';
import { budgetMissing } from './billing/budget-missing.ts';
import { budgetUnheard } from './billing/budget-unheard.ts';
import { functionUrlOpen } from './exposure/function-url-open.ts';
import { httpApiOpen } from './exposure/http-api-open.ts';
import { restApiOpen } from './exposure/rest-api-open.ts';
import { websocketApiOpen } from './exposure/websocket-api-open.ts';
import { dynamodbTableIdle } from './leftovers/dynamodb-table-idle.ts';
import { ebsVolumeUnattached } from './leftovers/ebs-volume-unattached.ts';
import { ec2InstanceIdle } from './leftovers/ec2-instance-idle.ts';
import { ec2InstanceStopped } from './leftovers/ec2-instance-stopped.ts';
import { elasticIpUnattached } from './leftovers/elastic-ip-unattached.ts';
import { lambdaFunctionUnused } from './leftovers/lambda-function-unused.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  billingAlarmIneffective,
  billingAlarmMissing,
  budgetMissing,
  budgetUnheard,
  dynamodbTableIdle,
  ebsVolumeUnattached,
  ec2InstanceIdle,
  ec2InstanceStopped,
  elasticIpUnattached,
  functionUrlOpen,
  httpApiOpen,
  iamAccessKeyStale,
  iamCredentialUnused,
  iamUserMfaMissing,
  lambdaFunctionUnused,
  restApiOpen,
  rootAccessKeyPresent,
  rootMfaMissing,
  rootOnlyAccount,
  rootUsedRecently,
  websocketApiOpen,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id, if this program has it. */
export const ruleById = (id: string): Rule | undefined => byId.get(id);

/** The words of a rule, if this program has it. */
export const textOf = (id: string): RuleText | undefined => byId.get(id)?.text;
