import {
  CreateTagsCommand,
  RunInstancesCommand,
  StopInstancesCommand,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2';
import type { Outcome } from '../../../src/model/index.ts';
import type { Clients } from '../support/clients.ts';
import type { Controls } from '../support/controls.ts';
import { daysAgo, type Label, label } from './label.ts';
import { putDaily } from './metrics.ts';

/** What other resources of the region are attached to. */
export interface Instances {
  readonly running: string;
  readonly stopped: string;
  readonly labels: readonly Label[];
}

/** Instances of one region: busy, idle, young, without datapoints; stopped for long, for days, nobody knows since when. */
export const seedInstances = async (aws: Clients, moto: Controls): Promise<Instances> => {
  const { region } = aws;
  const labels: Label[] = [];
  const launch = async (what: string, days: number, idle: Outcome, stopped: Outcome) => {
    const id = await run(aws);
    await moto.dates({ of: 'ec2-instance', region, id, launched: daysAgo(days) });
    labels.push(...label(region, id, { 'ec2-instance-idle': idle, 'ec2-instance-stopped': stopped }, what));
    return id;
  };
  const stop = async (id: string, stopReason: string) => {
    await aws.ec2.send(new StopInstancesCommand({ InstanceIds: [id] }));
    await moto.dates({ of: 'ec2-instance', region, id, stopReason });
  };

  const busy = await launch('busy', 60, 'pass', 'pass');
  await load(aws, busy, { cpu: 45, network: 900_000_000 });
  await load(aws, await launch('idle', 60, 'fail', 'pass'), { cpu: 1.5, network: 400_000 });
  await launch('started two days ago', 2, 'not-applicable', 'pass');
  await launch('without datapoints', 60, 'unknown', 'pass');
  const environment = await launch('idle, made by Beanstalk', 60, 'fail', 'pass');
  await load(aws, environment, { cpu: 1.5, network: 400_000 });
  await tag(aws, environment, 'elasticbeanstalk:environment-name', 'shop-prod');

  await stop(await launch('stopped for long', 90, 'not-applicable', 'fail'), byUser(45));
  const days = await launch('stopped for days', 90, 'not-applicable', 'pass');
  await stop(days, byUser(3));
  await stop(await launch('stopped, nobody knows when', 90, 'not-applicable', 'unknown'), '');
  const gone = await launch('terminated', 90, 'not-applicable', 'not-applicable');
  await aws.ec2.send(new TerminateInstancesCommand({ InstanceIds: [gone] }));
  return { running: busy, stopped: days, labels };
};

const run = async (aws: Clients): Promise<string> => {
  const { Instances = [] } = await aws.ec2.send(
    new RunInstancesCommand({ ImageId: 'ami-12c6146b', InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }),
  );
  return Instances[0]?.InstanceId as string;
};

const load = (aws: Clients, id: string, { cpu, network }: { cpu: number; network: number }) =>
  Promise.all(
    Object.entries({ CPUUtilization: cpu, NetworkIn: network, NetworkOut: network }).map(([metric, value]) =>
      putDaily(aws, { namespace: 'AWS/EC2', metric, dimensions: { InstanceId: id }, value, days: 20 }),
    ),
  );

const tag = (aws: Clients, id: string, Key: string, Value: string) =>
  aws.ec2.send(new CreateTagsCommand({ Resources: [id], Tags: [{ Key, Value }] }));

const byUser = (days: number): string => `User initiated (${daysAgo(days).replace('T', ' ').slice(0, 19)} GMT)`;
