// Does: ask AWS for one resource type each, and normalise the answers.
// May not: judge, give a default for what AWS did not say, keep a secret.
import { account } from './account.ts';
import { billingAlarm } from './billing-alarm.ts';
import { budget } from './budget.ts';
import type { AnyCollector } from './define.ts';
import { dynamodbTable } from './dynamodb-table.ts';
import { ebsVolume } from './ebs-volume.ts';
import { ec2Instance } from './ec2-instance.ts';
import { elasticIp } from './elastic-ip.ts';
import { httpApi } from './http-api.ts';
import { iamUser } from './iam-user.ts';
import { lambdaFunction } from './lambda-function.ts';
import { networkInterface } from './network-interface.ts';
import { restApi } from './rest-api.ts';
import { websocketApi } from './websocket-api.ts';

export type { AnyCollector } from './define.ts';

/** Every collector, by type. */
export const collectors: readonly AnyCollector[] = [
  account,
  billingAlarm,
  budget,
  dynamodbTable,
  ebsVolume,
  ec2Instance,
  elasticIp,
  httpApi,
  iamUser,
  lambdaFunction,
  networkInterface,
  restApi,
  websocketApi,
];
