import { describe, expect, it } from 'vitest';
import { exempted } from '../../src/exemptions/index.ts';
import {
  type Inventoried,
  known,
  type ManagerMembers,
  type Member,
  type Report,
  unread,
} from '../../src/model/index.ts';
import { rules } from '../../src/rules/index.ts';
import { dynamodbTable } from '../support/build/dynamodb-table.ts';
import { ec2Instance } from '../support/build/ec2-instance.ts';
import { efsFileSystem } from '../support/build/efs-file-system.ts';
import { elasticIp } from '../support/build/elastic-ip.ts';
import { steady } from '../support/build/series.ts';
import { inventoryOf } from '../support/inventory.ts';
import { judged } from '../support/judged.ts';

const stackOf = (name: string, nth: number) => `arn:aws:cloudformation:eu-west-1:111122223333:stack/${name}/${nth}`;
const shop = stackOf('shop-prod', 1);
const tagsOf = (stack: string, logicalId: string) => ({
  'aws:cloudformation:stack-name': stack.split('/')[1] ?? '',
  'aws:cloudformation:stack-id': stack,
  'aws:cloudformation:logical-id': logicalId,
});

const quiet = {
  cpu: steady(0, 90, { namespace: 'AWS/EC2', metric: 'CPUUtilization', statistic: 'Average', unit: 'Percent' }),
  networkIn: steady(0, 90, { namespace: 'AWS/EC2', metric: 'NetworkIn', statistic: 'Sum', unit: 'Bytes' }),
  networkOut: steady(0, 90, { namespace: 'AWS/EC2', metric: 'NetworkOut', statistic: 'Sum', unit: 'Bytes' }),
};
const consumed = (metric: string) => ({ namespace: 'AWS/DynamoDB', metric, statistic: 'Sum', unit: 'Count' }) as const;
const idle = {
  consumedReads: steady(0, 90, consumed('ConsumedReadCapacityUnits')),
  consumedWrites: steady(0, 90, consumed('ConsumedWriteCapacityUnits')),
};
const table = (id: string, stack: string, facets: object = {}) =>
  dynamodbTable(
    { id, name: id, arn: `arn:aws:dynamodb:eu-west-1:111122223333:table/${id}` },
    { tagging: tagsOf(stack, `${id}Table`), ...facets },
  );
const member = (id: string, type = 'AWS::DynamoDB::Table'): Member => ({
  logicalId: `${id}Table`,
  type,
  physicalId: id,
});

const stack = (id: string, members: ManagerMembers['members'], importers: readonly string[] = []): ManagerMembers => ({
  kind: 'cloudformation-stack',
  name: id.split('/')[1] ?? '',
  id,
  region: 'eu-west-1',
  members,
  importers: known(importers),
});

const reportOn = (items: readonly Inventoried[], managers: readonly ManagerMembers[]): Report =>
  judged({ ...inventoryOf(items), managers });

const failureOf = (report: Report, id: string, rule = 'dynamodb-table-idle') => {
  const found = report.findings.find((each) => each.resource.id === id && each.rule === rule);
  expect(found?.outcome).toBe('fail');
  return found;
};
const lines = (commands: readonly string[] | undefined) => (commands ?? []).join('\n');

describe('one idle part never condemns the whole', () => {
  const items = [table('sessions', shop, idle), table('orders', shop)];

  it('a live stack with one idle table is not deleted, and the finding says what keeps it', () => {
    const failure = failureOf(
      reportOn(items, [stack(shop, known([member('sessions'), member('orders')]))]),
      'sessions',
    );
    expect(failure?.parent).toMatchObject({ standing: 'in-use', keptBy: ['ordersTable'], logicalId: 'sessionsTable' });
    expect(lines(failure?.commands)).not.toContain('delete');
    expect(failure?.removal?.remove).toEqual([]);
    expect(failure?.removal?.forGood).toEqual([]);
  });

  it('a stack whose members are all left over goes, by its id', () => {
    const both = [table('sessions', shop, idle), table('carts', shop, idle)];
    const failure = failureOf(reportOn(both, [stack(shop, known([member('sessions'), member('carts')]))]), 'carts');
    expect(failure?.parent).toMatchObject({ standing: 'left-over', keptBy: [] });
    expect(lines(failure?.commands)).toContain(`delete-stack --stack-name ${shop}`);
  });

  it('what gives its members names and rights keeps no stack', () => {
    const members = known([
      member('sessions'),
      member('role', 'AWS::IAM::Role'),
      member('profile', 'AWS::IAM::InstanceProfile'),
    ]);
    const failure = failureOf(reportOn([table('sessions', shop, idle)], [stack(shop, members)]), 'sessions');
    expect(failure?.parent?.standing).toBe('left-over');
  });

  it('before a stack goes, what can be kept of each of its members is kept, whichever finding is read', () => {
    const both = [table('sessions', shop, idle), table('carts', shop, idle)];
    const failure = failureOf(reportOn(both, [stack(shop, known([member('sessions'), member('carts')]))]), 'carts');
    const said = lines(failure?.commands);
    for (const id of ['sessions', 'carts']) expect(said).toContain(`create-backup --table-name ${id}`);
    expect(said.trimEnd().endsWith('--region eu-west-1')).toBe(true);
    expect(failure?.commands.at(-1)).toContain('delete-stack');
  });

  it('and nothing of another stack, although its table bears the same name in another region', () => {
    const ireland = table('sessions', shop, idle);
    const virginia = dynamodbTable(
      {
        ...table('sessions', shop),
        arn: 'arn:aws:dynamodb:us-east-1:111122223333:table/sessions',
        region: 'us-east-1',
      },
      { tagging: tagsOf(shop.replace('eu-west-1', 'us-east-1'), 'sessionsTable'), ...idle },
    );
    const failure = failureOf(reportOn([ireland, virginia], [stack(shop, known([member('sessions')]))]), 'sessions');
    expect(failure?.parent?.standing).toBe('left-over');
    expect(lines(failure?.commands)).not.toContain('us-east-1');
  });

  it('a file system that waits for its backup keeps the stack: no command deletes it', () => {
    const silent = steady(0, 90, {
      namespace: 'AWS/EFS',
      metric: 'ClientConnections',
      statistic: 'Sum',
      unit: 'Count',
    });
    const system = efsFileSystem(
      { sizeBytes: 5_000_000_000, tags: known(tagsOf(shop, 'Files')) },
      { clientConnections: silent },
    );
    const files = { logicalId: 'Files', type: 'AWS::EFS::FileSystem', physicalId: system.id };
    const report = reportOn([table('sessions', shop, idle), system], [stack(shop, known([member('sessions'), files]))]);
    expect(failureOf(report, system.id, 'efs-file-system-unused')?.removal?.remove).toEqual([]);
    expect(failureOf(report, 'sessions')?.parent).toMatchObject({ standing: 'in-use', keptBy: ['Files'] });
  });

  it('the log of a function of the stack goes with it; a log into which anybody may write keeps it', () => {
    const logs = (name: string): Member => ({ logicalId: 'Log', type: 'AWS::Logs::LogGroup', physicalId: name });
    const standing = (log: Member) =>
      failureOf(reportOn([table('sessions', shop, idle)], [stack(shop, known([member('sessions'), log]))]), 'sessions')
        ?.parent?.standing;
    expect(standing(logs('/aws/dynamodb/sessions'))).toBe('left-over');
    expect(standing(logs('/audit/everything'))).toBe('not-judged');
  });

  it.each(['AWS::Events::Rule', 'AWS::Scheduler::Schedule', 'AWS::Lambda::LayerVersion'])(
    'a member that may serve somebody else (%s) keeps the stack',
    (type) => {
      const members = known([member('sessions'), member('other', type)]);
      const failure = failureOf(reportOn([table('sessions', shop, idle)], [stack(shop, members)]), 'sessions');
      expect(failure?.parent?.standing).toBe('not-judged');
    },
  );

  it('a member that no rule judges keeps the stack: nobody knows who uses it', () => {
    const members = known([member('sessions'), member('pool', 'AWS::Cognito::UserPool')]);
    const failure = failureOf(reportOn([table('sessions', shop, idle)], [stack(shop, members)]), 'sessions');
    expect(failure?.parent).toMatchObject({ standing: 'not-judged', keptBy: ['poolTable'] });
    expect(lines(failure?.commands)).not.toContain('delete');
  });

  it('a member that is only being made keeps the stack', () => {
    const members = known([member('sessions'), { ...member('orders'), physicalId: null }]);
    const failure = failureOf(reportOn([table('sessions', shop, idle)], [stack(shop, members)]), 'sessions');
    expect(failure?.parent?.standing).toBe('not-judged');
  });

  it('a member of which the inventory knows nothing keeps the stack', () => {
    const members = known([member('sessions'), member('orders')]);
    const failure = failureOf(reportOn([table('sessions', shop, idle)], [stack(shop, members)]), 'sessions');
    expect(failure?.parent?.standing).toBe('not-judged');
  });

  it('a stack whose members may not be listed is not deleted', () => {
    const denied = unread({
      kind: 'denied',
      operation: 'cloudformation:ListStackResources',
      action: 'cloudformation:ListStackResources',
    });
    const failure = failureOf(reportOn([table('sessions', shop, idle)], [stack(shop, denied)]), 'sessions');
    expect(failure?.parent?.standing).toBe('unread');
    expect(lines(failure?.commands)).not.toContain('delete');
  });

  it('a stack that nobody asked about, as in an inventory of an older version, is not deleted', () => {
    const failure = failureOf(judged(inventoryOf([table('sessions', shop, idle)])), 'sessions');
    expect(failure?.parent?.standing).toBe('unread');
    expect(lines(failure?.commands)).not.toContain('delete');
  });

  it('a group with one idle instance of two is neither scaled down nor deleted', () => {
    const inGroup = { tags: known({ 'aws:autoscaling:groupName': 'web' }) };
    const instance = (id: string, facets: object = {}) =>
      ec2Instance({ ...inGroup, id, arn: `arn:aws:ec2:eu-west-1:111122223333:instance/${id}` }, facets);
    const node = (id: string): Member => ({ logicalId: null, type: 'AWS::EC2::Instance', physicalId: id });
    const group: ManagerMembers = {
      kind: 'auto-scaling-group',
      name: 'web',
      id: null,
      region: 'eu-west-1',
      members: known([node('i-1'), node('i-2')]),
      importers: known([]),
    };
    const one = failureOf(reportOn([instance('i-1', quiet), instance('i-2')], [group]), 'i-1', 'ec2-instance-idle');
    expect(one?.parent).toMatchObject({ kind: 'auto-scaling-group', standing: 'in-use', keptBy: ['i-2'] });
    expect(one?.removal?.remove).toEqual([]);
    const both = reportOn([instance('i-1', quiet), instance('i-2', quiet)], [group]);
    expect(lines(failureOf(both, 'i-1', 'ec2-instance-idle')?.commands)).toContain('--desired-capacity 0');
  });
});

describe('parents go by identity', () => {
  it('a table that an old stack retained is judged by itself, although a new stack bears the name', () => {
    const [old, live] = [stackOf('todo-app', 1), stackOf('todo-app', 2)];
    const report = reportOn(
      [table('todos', old, idle), table('tasks', live)],
      [stack(old, known(null)), stack(live, known([member('tasks')]))],
    );
    const failure = failureOf(report, 'todos');
    expect(failure?.parent).toBeNull();
    expect(lines(failure?.commands)).toContain('dynamodb delete-table --table-name todos');
    expect(lines(failure?.commands)).not.toContain('delete-stack');
  });

  it('what left its stack, and was retained, is no part of it', () => {
    const failure = failureOf(
      reportOn([table('sessions', shop, idle), table('orders', shop)], [stack(shop, known([member('orders')]))]),
      'sessions',
    );
    expect(failure?.parent).toBeNull();
    expect(lines(failure?.commands)).toContain('delete-table --table-name sessions');
  });

  it('a member that CloudFormation names otherwise than its own service is known', () => {
    const address = elasticIp({
      associationId: null,
      instanceId: null,
      networkInterfaceId: null,
      tags: known(tagsOf(shop, 'Address')),
    });
    const { publicIp } = address as unknown as { readonly publicIp: string };
    const members = known([{ logicalId: 'Address', type: 'AWS::EC2::EIP', physicalId: publicIp }, member('orders')]);
    const report = reportOn([address, table('orders', shop)], [stack(shop, members)]);
    const failure = failureOf(report, address.id, 'elastic-ip-unattached');
    expect(failure?.parent).toMatchObject({ logicalId: 'Address', standing: 'in-use' });
  });
});

describe('stacks that import from each other', () => {
  const [network, service] = [stackOf('network', 1), stackOf('service', 1)];
  const items = [table('sessions', network, idle), table('carts', service, idle)];

  it('an exporter stays while an importer is in use', () => {
    const report = reportOn(items, [stack(network, known([member('sessions')]), ['reports'])]);
    expect(failureOf(report, 'sessions')?.parent).toMatchObject({ standing: 'in-use', keptBy: ['reports'] });
  });

  it('an exporter goes after an importer that goes too', () => {
    const report = reportOn(items, [
      stack(network, known([member('sessions')]), ['service']),
      stack(service, known([member('carts')])),
    ]);
    expect(failureOf(report, 'sessions')?.parent?.standing).toBe('left-over');
    expect(failureOf(report, 'carts')?.removal?.holds).toContainEqual({
      type: 'cloudformation-stack',
      ids: ['network'],
    });
  });

  it('an exporter stays with a chain of importers of which the last is in use', () => {
    const report = reportOn(items, [
      stack(network, known([member('sessions')]), ['service']),
      stack(service, known([member('carts')]), ['reports']),
    ]);
    expect(failureOf(report, 'carts')?.parent).toMatchObject({ standing: 'in-use', keptBy: ['reports'] });
    expect(failureOf(report, 'sessions')?.parent).toMatchObject({ standing: 'in-use', keptBy: ['service'] });
  });

  it('an exporter whose importers may not be listed is not deleted', () => {
    const hidden = unread({
      kind: 'denied',
      operation: 'cloudformation:ListImports',
      action: 'cloudformation:ListImports',
    });
    const report = reportOn(items, [{ ...stack(network, known([member('sessions')])), importers: hidden }]);
    expect(failureOf(report, 'sessions')?.parent?.standing).toBe('unread');
  });
});

describe('what somebody accepted on purpose', () => {
  const items = [table('sessions', shop, idle), table('carts', shop, idle)];
  const exempting = (resource: string) =>
    exempted(
      reportOn(items, [stack(shop, known([member('sessions'), member('carts')]))]),
      [{ rules: ['dynamodb-table-idle'], resources: [resource], reason: 'kept', until: '2027-01-01', owner: null }],
      { rules },
    );

  it('is not taken along by the stack of another finding', () => {
    const failure = failureOf(exempting('*carts'), 'sessions');
    expect(failure?.parent).toMatchObject({ standing: 'in-use', keptBy: ['cartsTable'] });
    expect(lines(failure?.commands)).not.toContain('delete');
  });

  it('is not taken along by a stack that holds the group to which it belongs', () => {
    const instance = ec2Instance(
      {
        id: 'i-1',
        arn: 'arn:aws:ec2:eu-west-1:111122223333:instance/i-1',
        tags: known({ 'aws:autoscaling:groupName': 'web' }),
      },
      quiet,
    );
    const members = known([member('sessions'), { logicalId: null, type: 'AWS::EC2::Instance', physicalId: 'i-1' }]);
    const report = reportOn([table('sessions', shop, idle), instance], [stack(shop, members)]);
    expect(failureOf(report, 'sessions')?.parent?.standing).toBe('left-over');
    const kept = exempted(
      report,
      [{ rules: ['ec2-instance-idle'], resources: ['*i-1'], reason: 'kept', until: '2027-01-01', owner: null }],
      { rules },
    );
    expect(failureOf(kept, 'sessions')?.parent).toMatchObject({ standing: 'in-use', keptBy: ['i-1'] });
    expect(lines(failureOf(kept, 'sessions')?.commands)).not.toContain('delete-stack');
  });

  it('keeps a stack whose export its own stack imports', () => {
    const [network, service] = [stackOf('network', 1), stackOf('service', 1)];
    const report = reportOn(
      [table('sessions', network, idle), table('carts', service, idle)],
      [stack(network, known([member('sessions')]), ['service']), stack(service, known([member('carts')]))],
    );
    const kept = exempted(
      report,
      [{ rules: ['dynamodb-table-idle'], resources: ['*carts'], reason: 'kept', until: '2027-01-01', owner: null }],
      { rules },
    );
    expect(failureOf(kept, 'sessions')?.parent).toMatchObject({ standing: 'in-use', keptBy: ['service'] });
    expect(lines(failureOf(kept, 'sessions')?.commands)).not.toContain('delete-stack');
  });

  it('keeps no other stack', () => {
    expect(failureOf(exempting('*others'), 'sessions')?.parent?.standing).toBe('left-over');
  });
});
