import { DescribeInstancesCommand, ModifyInstanceAttributeCommand } from '@aws-sdk/client-ec2';
import { AddPermissionCommand, ListFunctionsCommand } from '@aws-sdk/client-lambda';
import type { Outcome } from '../../../src/model/index.ts';
import type { Clients } from '../support/clients.ts';
import { groupOpenOn } from './databases.ts';
import type { Instances } from './instances.ts';
import { type Label, label } from './label.ts';

/** Opens SSH of one running instance to the world; all of them have a public address while they run. */
export const openInstance = async (aws: Clients, { running, labels }: Instances): Promise<readonly Label[]> => {
  const group = await groupOpenOn(aws, 'ssh', 22);
  await aws.ec2.send(new ModifyInstanceAttributeCommand({ InstanceId: running, Groups: [group] }));
  const { Reservations = [] } = await aws.ec2.send(new DescribeInstancesCommand({}));
  return Reservations.flatMap(({ Instances = [] }) => Instances).flatMap(({ InstanceId = '?', State }) => {
    const inside: Outcome = State?.Name === 'running' ? 'pass' : 'not-applicable';
    const what = labels.find(({ id }) => id === InstanceId)?.what;
    const exposed: Outcome = InstanceId === running ? 'fail' : inside;
    return label(aws.region, InstanceId, { 'ec2-instance-exposed': exposed, 'ec2-instance-port-open': inside }, what);
  });
};

// By their URLs: the grants of those are no business of the policy rules.
const withUrlGrants = ['open-by-one-grant', 'open-by-two-grants', 'open-alias'];

/** Lets everyone call one function, and a service for everyone another; the rest stay as they are. */
export const openFunctions = async (aws: Clients): Promise<readonly Label[]> => {
  await grant(aws, 'made-today', '*');
  await grant(aws, 'nightly-report', 'sns.amazonaws.com');
  await grant(aws, 'old-experiment', 'events.amazonaws.com', '123456789012');
  const { Functions = [] } = await aws.lambda.send(new ListFunctionsCommand({}));
  const outcomes: { readonly [name: string]: readonly [open: Outcome, deputy: Outcome] } = {
    'made-today': ['fail', 'not-applicable'],
    'nightly-report': ['pass', 'fail'],
    'old-experiment': ['pass', 'pass'],
    ...Object.fromEntries(withUrlGrants.map((name) => [name, ['pass', 'not-applicable'] as const])),
  };
  return Functions.flatMap(({ FunctionName = '?' }) => {
    const [open, deputy] = outcomes[FunctionName] ?? ['not-applicable', 'not-applicable'];
    return label(aws.region, FunctionName, { 'lambda-policy-public': open, 'lambda-policy-confused-deputy': deputy });
  });
};

const grant = (aws: Clients, FunctionName: string, Principal: string, SourceAccount?: string) =>
  aws.lambda.send(
    new AddPermissionCommand({
      FunctionName,
      StatementId: 'door',
      Action: 'lambda:InvokeFunction',
      Principal,
      ...(SourceAccount === undefined ? {} : { SourceAccount }),
    }),
  );
