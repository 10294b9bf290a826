import type { Aws, InputOf, OutputOf } from '../../../aws/index.ts';

type Listing = 'ec2:DescribeInstances' | 'ec2:DescribeNetworkInterfaces' | 'ec2:DescribeVolumes';

/**
 * Every page of an EC2 listing, with what an AWS service operates for you and hides from it: that bills all the same.
 * Where a partition does not know the parameter yet, nothing is hidden.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html
 */
export const withManaged = async function* <Op extends Listing>(
  aws: Aws<Op>,
  operation: Op,
): AsyncGenerator<OutputOf<Op>> {
  const everything: InputOf<Listing> = { IncludeManagedResources: true };
  const understood = await aws.find(operation, everything as InputOf<Op>, ['InvalidParameter', 'UnknownParameter']);
  yield* aws.pages(operation, (understood === null ? {} : everything) as InputOf<Op>);
};
