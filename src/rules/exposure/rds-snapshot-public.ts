import { closing } from '../../derived/index.ts';
import { awsCli, defineRule, type Item } from '../../model/index.ts';
import { engineName } from './databases/database-engine.ts';
import { text } from './rds-snapshot-public.text.ts';

export const rdsSnapshotPublic = defineRule({
  id: 'rds-snapshot-public',
  severity: 'critical',
  category: 'exposure',
  subject: 'rds-snapshot',
  reads: ['sharedWith'],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-1',
  ],
  standards: { 'security-hub': ['RDS.1'], 'well-architected': ['SEC03-BP07'] },
  text,
  screen(snapshot, { verdict }) {
    const args = { snapshot: snapshot.id, engine: engineName(snapshot.engine) };
    if (snapshot.snapshotType !== 'manual')
      return verdict.notApplicable('unshareable', { ...args, kind: snapshot.snapshotType });
    // Which AWS does not let anybody share with everyone.
    return snapshot.encrypted ? verdict.pass('encrypted', args) : undefined;
  },
  evaluate(snapshot, { verdict }) {
    const { sharedWith, of, sourceId, createdAt, engine } = snapshot;
    const args = { snapshot: snapshot.id, engine: engineName(engine) };
    if (!sharedWith.includes('all')) return verdict.pass('private', args, { sharedWith });
    return verdict.fail(
      'public',
      { ...args, source: sourceId },
      { evidence: { of, sourceId, engine, createdAt, sharedWith }, removal: closing([unsharing(snapshot)]) },
    );
  },
});

const unsharing = ({ of, id, region }: Item<'rds-snapshot'>) => {
  const change = { 'attribute-name': 'restore', 'values-to-remove': 'all' };
  return of === 'cluster'
    ? awsCli(region, 'rds modify-db-cluster-snapshot-attribute', { 'db-cluster-snapshot-identifier': id, ...change })
    : awsCli(region, 'rds modify-db-snapshot-attribute', { 'db-snapshot-identifier': id, ...change });
};
