import { closing } from '../../derived/index.ts';
import { awsCli, defineRule } from '../../model/index.ts';
import { text } from './ebs-snapshot-public.text.ts';

export const ebsSnapshotPublic = defineRule({
  id: 'ebs-snapshot-public',
  severity: 'critical',
  category: 'exposure',
  subject: 'ebs-snapshot',
  reads: ['publicSharing'],
  references: [
    'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modifying-snapshot-permissions.html',
    'https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html',
  ],
  standards: { 'security-hub': ['EC2.1'], 'well-architected': ['SEC03-BP07'] },
  text,
  screen(snapshot, { verdict }) {
    // Which AWS does not let anybody share with everyone.
    return snapshot.encrypted ? verdict.pass('encrypted', { snapshot: snapshot.id }) : undefined;
  },
  evaluate(snapshot, { verdict }) {
    const { id, region, publicSharing, volumeId, sizeGib, createdAt } = snapshot;
    if (publicSharing === null) return verdict.pass('private', { snapshot: id });
    const { blockState } = publicSharing;
    if (blockState === 'block-all-sharing') return verdict.pass('blocked', { snapshot: id }, { blockState });
    return verdict.fail(
      'public',
      { snapshot: id, size: sizeGib },
      {
        evidence: { volumeId, sizeGib, createdAt, blockState },
        removal: closing([
          awsCli(region, 'ec2 modify-snapshot-attribute', {
            'snapshot-id': id,
            attribute: 'createVolumePermission',
            'operation-type': 'remove',
            'group-names': 'all',
          }),
        ]),
      },
    );
  },
});
