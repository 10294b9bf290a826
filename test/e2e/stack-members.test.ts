import {
  CloudFormationClient,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStacksCommand,
  ListStackResourcesCommand,
} from '@aws-sdk/client-cloudformation';
import { CreateTableCommand, TagResourceCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditHere } from './support/audit-here.ts';
import { anybody, clientsIn, defaultAccount } from './support/clients.ts';
import { emptyMoto } from './support/copied-moto.ts';
import { type Moto, motoIsHere } from './support/moto.ts';

const region = 'eu-west-1';
const table = {
  Type: 'AWS::DynamoDB::Table',
  Properties: {
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    BillingMode: 'PAY_PER_REQUEST',
  },
};
// As CloudFormation tags what it makes, and moto does not.
const tagsOf = (name: string, id: string, logicalId: string) => [
  { Key: 'aws:cloudformation:stack-name', Value: name },
  { Key: 'aws:cloudformation:stack-id', Value: id },
  { Key: 'aws:cloudformation:logical-id', Value: logicalId },
];
const topic = { Type: 'AWS::SNS::Topic', Properties: { TopicName: 'news' } };

type Judged = Awaited<ReturnType<typeof auditHere>>['report']['findings'][number];

/** The commands of a finding as the published report holds them. */
const commandsOf = (finding: Judged | undefined): string =>
  (finding as unknown as { readonly remediation: { readonly commands: readonly string[] } }).remediation.commands.join(
    '\n',
  );

describe.skipIf(!motoIsHere())('the stack that a leftover is part of', () => {
  let moto: Moto;
  let findings: readonly Judged[];
  const stacks: { [name: string]: string } = {};

  beforeAll(async () => {
    moto = await emptyMoto();
    await moto.regions({ enabled: [region, 'us-east-1'] });
    const cloudformation = new CloudFormationClient({ endpoint: moto.endpoint, region, credentials: anybody });
    const { dynamodb } = clientsIn(moto.endpoint, region);
    const create = async (StackName: string, Resources: object) => {
      await cloudformation.send(new CreateStackCommand({ StackName, TemplateBody: JSON.stringify({ Resources }) }));
      const { Stacks } = await cloudformation.send(new DescribeStacksCommand({ StackName }));
      const id = `${Stacks?.[0]?.StackId}`;
      const { StackResourceSummaries = [] } = await cloudformation.send(new ListStackResourcesCommand({ StackName }));
      for (const { LogicalResourceId, PhysicalResourceId, ResourceType } of StackResourceSummaries)
        if (ResourceType === table.Type)
          await dynamodb.send(
            new TagResourceCommand({
              ResourceArn: `arn:aws:dynamodb:${region}:${defaultAccount}:table/${PhysicalResourceId}`,
              Tags: tagsOf(StackName, id, `${LogicalResourceId}`),
            }),
          );
      return id;
    };
    stacks.whole = await create('whole', { Orders: table });
    stacks.mixed = await create('mixed', { Orders: table, News: topic });
    const old = await create('todo-app', { Old: table });
    await cloudformation.send(new DeleteStackCommand({ StackName: old }));
    stacks.live = await create('todo-app', { Todos: table });
    // What the deleted stack would have kept: the table bears its id, and its name is that of the live one.
    await dynamodb.send(
      new CreateTableCommand({
        TableName: 'kept',
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        BillingMode: 'PAY_PER_REQUEST',
        Tags: tagsOf('todo-app', old, 'Old'),
      }),
    );
    const args = ['--for', 'learner', '--rule', 'dynamodb-table-idle', '--region', region];
    ({ findings } = (await auditHere(args, { endpoint: moto.endpoint })).report);
  }, 120_000);
  afterAll(() => moto?.stop());

  const ofStack = (id: string | undefined) => findings.filter(({ parent }) => parent?.id === id && id !== undefined);

  it('goes, by its id, where all that is in it is left over', () => {
    const [finding, ...others] = ofStack(stacks.whole);
    expect(others).toEqual([]);
    expect(finding?.parent).toMatchObject({ standing: 'left-over', logicalId: 'Orders' });
    expect(commandsOf(finding)).toContain(`delete-stack --stack-name ${stacks.whole}`);
  });

  it('stays where it holds what no rule judges, and is told by name', () => {
    const [finding] = ofStack(stacks.mixed);
    expect(finding?.parent).toMatchObject({ standing: 'not-judged', keptBy: ['News'] });
    expect(commandsOf(finding)).not.toContain('delete');
  });

  it('is not the live one of the same name: what a deleted stack kept goes by itself', () => {
    const kept = findings.find(({ resource }) => resource.id === 'kept');
    expect(kept?.outcome).toBe('fail');
    expect(kept?.parent).toBeNull();
    expect(commandsOf(kept)).toContain('delete-table --table-name kept');
    expect(commandsOf(kept)).not.toContain('delete-stack');
    expect(ofStack(stacks.live)).toHaveLength(1);
  });
});
