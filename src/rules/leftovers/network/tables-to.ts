import { lookUpBy } from '../../../derived/index.ts';
import type { Item } from '../../../model/index.ts';

type Table = Pick<Item<'route-table'>, 'id' | 'main' | 'subnetIds' | 'targets' | 'vpcId'>;

/**
 * Ids of the route tables that lead a subnet to a target; a table that no subnet goes by leads nobody.
 * https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html
 */
export const tablesTo = (target: string, tables: readonly Table[]): readonly string[] =>
  leadingTo(tables, target)
    .filter(serves)
    .map(({ id }) => id);

/** True where every subnet of a VPC has a way out of it besides VPC endpoints: a gateway, or a machine that passes traffic on. */
export const everySubnetLeadsOut = (vpcId: string, tables: readonly Table[]): boolean => {
  const serving = inVpc(tables, vpcId).filter(serves);
  return serving.length > 0 && serving.every(({ targets }) => targets.some((id) => wayOut.test(id)));
};

const leadingTo = lookUpBy(({ targets }: Table) => targets);
const inVpc = lookUpBy(({ vpcId }: Table) => [vpcId]);

const wayOut = /^(igw|nat|tgw|vgw|eni|i)-/;

// The main table serves every subnet that has none of its own.
const serves = ({ main, subnetIds }: Table): boolean => main || subnetIds.length > 0;
