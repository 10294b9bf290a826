import type { Candidate } from '../../src/removal/index.ts';

type Change = Partial<Omit<Candidate, 'resource' | 'remediation'>> & {
  readonly id?: string;
  readonly type?: string;
  readonly region?: string;
  readonly name?: string | null;
  readonly commands?: readonly string[];
  readonly console?: string | null;
};

/** A volume that is attached to nothing; state only what differs. */
export const candidate = (change: Change = {}): Candidate => {
  const {
    id = 'vol-0a',
    type = 'ebs-volume',
    region = 'eu-west-1',
    name = null,
    commands,
    console = null,
    ...rest
  } = change;
  return {
    rule: 'ebs-volume-unattached',
    title: 'EBS volume that is attached to nothing',
    text: `${id} is attached to nothing.`,
    category: 'leftovers',
    outcome: 'fail',
    exemption: null,
    evidence: {},
    parent: null,
    monthlyUsd: 8,
    costBasis: [],
    ...rest,
    resource: { type, id, arn: `arn:aws:ec2:${region}:111122223333:${type}/${id}`, region, name },
    remediation: { commands: commands ?? [`aws ec2 delete-volume --volume-id ${id} --region ${region}`], console },
  };
};
