import { AuthorizeSecurityGroupIngressCommand, CreateSecurityGroupCommand } from '@aws-sdk/client-ec2';
import {
  CreateDBInstanceCommand,
  CreateDBSnapshotCommand,
  ModifyDBSnapshotAttributeCommand,
} from '@aws-sdk/client-rds';
import type { Clients } from '../support/clients.ts';
import { type Label, label } from './label.ts';

/** Databases of one region by who reaches them, and snapshots by who may restore them. */
export const seedDatabases = async (aws: Clients): Promise<readonly Label[]> => {
  const open = await groupOpenOn(aws, 'databases', 5432);
  await database(aws, 'db-open', true, [open]);
  await database(aws, 'db-narrow', true, []);
  await database(aws, 'db-hidden', false, [open]);
  await snapshotOf(aws, 'db-hidden', 'shared-with-everyone');
  await snapshotOf(aws, 'db-hidden', 'kept');
  await aws.rds.send(
    new ModifyDBSnapshotAttributeCommand({
      DBSnapshotIdentifier: 'shared-with-everyone',
      AttributeName: 'restore',
      ValuesToAdd: ['all'],
    }),
  );
  return [
    ...label(aws.region, 'db-open', { ...young, 'rds-instance-public': 'fail' }),
    ...label(aws.region, 'db-narrow', { ...young, 'rds-instance-public': 'fail' }),
    ...label(aws.region, 'db-hidden', { ...young, 'rds-instance-public': 'pass' }),
    ...label(aws.region, 'shared-with-everyone', { 'rds-snapshot-old': 'pass', 'rds-snapshot-public': 'fail' }),
    ...label(aws.region, 'kept', { 'rds-snapshot-old': 'pass', 'rds-snapshot-public': 'pass' }),
  ];
};

const young = { 'rds-instance-idle': 'not-applicable', 'rds-instance-stopped': 'pass' } as const;

/** A security group that lets the world in on one port. */
export const groupOpenOn = async (aws: Clients, GroupName: string, port: number): Promise<string> => {
  const { GroupId } = await aws.ec2.send(new CreateSecurityGroupCommand({ GroupName, Description: GroupName }));
  await aws.ec2.send(
    new AuthorizeSecurityGroupIngressCommand({
      GroupId,
      IpPermissions: [
        {
          IpProtocol: 'tcp',
          FromPort: port,
          ToPort: port,
          IpRanges: [{ CidrIp: '0.0.0.0/1' }, { CidrIp: '128.0.0.0/1' }],
        },
      ],
    }),
  );
  return GroupId as string;
};

/** A small database. */
export const database = (aws: Clients, name: string, PubliclyAccessible: boolean, VpcSecurityGroupIds: string[]) =>
  aws.rds.send(
    new CreateDBInstanceCommand({
      DBInstanceIdentifier: name,
      DBInstanceClass: 'db.t4g.micro',
      Engine: 'postgres',
      AllocatedStorage: 20,
      MasterUsername: 'shop',
      MasterUserPassword: 'not-a-real-one',
      PubliclyAccessible,
      VpcSecurityGroupIds,
    }),
  );

const snapshotOf = (aws: Clients, DBInstanceIdentifier: string, DBSnapshotIdentifier: string) =>
  aws.rds.send(new CreateDBSnapshotCommand({ DBInstanceIdentifier, DBSnapshotIdentifier }));
