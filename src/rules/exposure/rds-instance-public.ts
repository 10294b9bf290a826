import { closing, isLeavingState } from '../../derived/index.ts';
import { bestPath, type InternetPath, internetPath } from '../../derived/internet-path.ts';
import { familyOf } from '../../derived/public-cidr.ts';
import { awsCli, defineRule, type Failing, type Item, type Read } from '../../model/index.ts';
import type { SubnetAcl, SubnetRoutes } from '../../resources/services/ec2/subnet-network.ts';
import { engineName } from './databases/database-engine.ts';
import { listed } from './listed.ts';
import { revokeIngress } from './network/revoke-ingress.ts';
import { type Opening, publicIngress } from './network/security-group-ingress.ts';
import { text } from './rds-instance-public.text.ts';

export const rdsInstancePublic = defineRule({
  id: 'rds-instance-public',
  severity: 'high',
  category: 'exposure',
  subject: 'rds-instance',
  consults: ['subnetRoutes', 'subnetAcls'],
  related: { 'security-group': { in: 'same-region', consults: ['listedRanges'] } },
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html#USER_VPC.Hiding',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-2',
  ],
  standards: {
    'cis-7.0': ['3.2.3'],
    'cis-6.0': ['3.2.3'],
    'cis-5.0': ['2.2.3'],
    'cis-4.0.1': ['2.2.3'],
    'cis-3.0': ['2.3.3'],
    'security-hub': ['RDS.2'],
    'well-architected': ['SEC03-BP07'],
  },
  text,
  screen(db, { verdict }) {
    const args = { db: db.id, engine: engineName(db.engine) };
    if (!db.publiclyAccessible) return verdict.pass('private', args);
    return db.status === 'creating' || isLeavingState('rds-instance', db.status)
      ? verdict.notApplicable('passing', { ...args, status: db.status })
      : undefined;
  },
  evaluate(db, { verdict, related }) {
    const { endpoint, securityGroupIds } = db;
    const args = { db: db.id, engine: engineName(db.engine) };
    if (endpoint === null) return verdict.unclear('portless', args);
    const port = { number: endpoint.port, protocol: 'tcp', name: null } as const;
    const { openings, unreadLists, unseenGroups } = publicIngress(port, securityGroupIds, related['security-group']);
    const at = { ...args, host: endpoint.host, port: `${endpoint.port}` };
    if (openings.length > 0) {
      const path = pathTo(db, openings);
      const ranges = listed(openings.flatMap(({ ranges: each }) => each));
      const [message, severity] = told[path];
      return verdict.fail(message, { ...at, ranges }, { ...made(db, openings, path), severity });
    }
    if (unseenGroups.length > 0) return verdict.unclear('unseen', { ...at, groups: listed(unseenGroups) });
    if (unreadLists.length > 0) return verdict.unclear('unreadLists', { ...at, lists: listed(unreadLists) });
    return verdict.fail('narrowed', at, { ...made(db, [], null), severity: 'low' });
  },
});

type Db = Item<'rds-instance'> & {
  readonly subnetRoutes: Read<readonly SubnetRoutes[]>;
  readonly subnetAcls: Read<readonly SubnetAcl[]>;
};

const told = {
  open: ['open', 'high'],
  unread: ['openIfRouted', 'high'],
  acl: ['filtered', 'low'],
  noRoute: ['unrouted', 'low'],
} as const;

// A database stands in some of the subnets of its group: one that the internet gets into is enough.
const pathTo = (db: Db, openings: readonly Opening[]): InternetPath => {
  const { endpoint, subnetRoutes: routes, subnetAcls: acls } = db;
  if (endpoint === null) return 'unread';
  const ports = { from: endpoint.port, to: endpoint.port };
  const families = new Set(openings.flatMap(({ ranges }) => ranges.map(familyOf)));
  const subnetIds = [routes, acls].flatMap((each) => (each.known ? each.value.map(({ subnetId }) => subnetId) : []));
  return bestPath(
    [...families].flatMap((family) =>
      subnetIds.map((subnetId) => internetPath(subnetId, { routes, acls }, { family, protocol: 'tcp', ports })),
    ),
  );
};

const made = (db: Db, openings: readonly Opening[], path: InternetPath | null): Failing => {
  const { keep, remove } = revokeIngress(openings, db.region);
  return {
    evidence: {
      engine: db.engine,
      clusterId: db.clusterId,
      endpoint: db.endpoint,
      securityGroupIds: db.securityGroupIds,
      path,
      open: openings.map(({ groupId, ranges }) => ({ groupId, ranges })),
    },
    removal: closing([...hiding(db), ...remove], keep),
  };
};

// The members of a Multi-AZ DB cluster share an endpoint that cannot be hidden any more:
// https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBCluster.html
const hiding = ({ id, region, clusterId, engine }: Db) =>
  clusterId !== null && !/^(aurora|neptune|docdb)/.test(engine)
    ? []
    : [awsCli(region, 'rds modify-db-instance', { 'db-instance-identifier': id, 'no-publicly-accessible': true })];
