import type { AccountFacets, AccountFields } from './account.ts';
import type { BillingAlarmFacets, BillingAlarmFields } from './billing-alarm.ts';
import type { BudgetFacets, BudgetFields } from './budget.ts';
import type { DynamodbTableFacets, DynamodbTableFields } from './dynamodb-table.ts';
import type { EbsVolumeFacets, EbsVolumeFields } from './ebs-volume.ts';
import type { Ec2InstanceFacets, Ec2InstanceFields } from './ec2-instance.ts';
import type { ElasticIpFacets, ElasticIpFields } from './elastic-ip.ts';
import type { HttpApiFacets, HttpApiFields } from './http-api.ts';
import type { IamUserFacets, IamUserFields } from './iam-user.ts';
import type { LambdaFunctionFacets, LambdaFunctionFields } from './lambda-function.ts';
import type { NetworkInterfaceFacets, NetworkInterfaceFields } from './network-interface.ts';
import type { RestApiFacets, RestApiFields } from './rest-api.ts';

/** Every resource type: its bare fields, which come with the listing, and its facets, which each cost their own call. */
export interface ResourceTypes {
  account: { fields: AccountFields; facets: AccountFacets };
  'billing-alarm': { fields: BillingAlarmFields; facets: BillingAlarmFacets };
  budget: { fields: BudgetFields; facets: BudgetFacets };
  'dynamodb-table': { fields: DynamodbTableFields; facets: DynamodbTableFacets };
  'ebs-volume': { fields: EbsVolumeFields; facets: EbsVolumeFacets };
  'ec2-instance': { fields: Ec2InstanceFields; facets: Ec2InstanceFacets };
  'elastic-ip': { fields: ElasticIpFields; facets: ElasticIpFacets };
  'http-api': { fields: HttpApiFields; facets: HttpApiFacets };
  'iam-user': { fields: IamUserFields; facets: IamUserFacets };
  'lambda-function': { fields: LambdaFunctionFields; facets: LambdaFunctionFacets };
  'network-interface': { fields: NetworkInterfaceFields; facets: NetworkInterfaceFacets };
  'rest-api': { fields: RestApiFields; facets: RestApiFacets };
  'websocket-api': { fields: HttpApiFields; facets: HttpApiFacets };
}
