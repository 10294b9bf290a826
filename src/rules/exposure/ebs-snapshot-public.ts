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
  screen(snapshot, { say }) {
    // Which AWS does not let anybody share with everyone.
    return snapshot.encrypted ? say.pass('encrypted', { snapshot: snapshot.id }) : undefined;
  },
  evaluate(snapshot, { say }) {
    const { id, region, publicSharing, volumeId, sizeGib, createdAt } = snapshot;
    if (publicSharing === null) return say.pass('private', { snapshot: id });
    const { blockState } = publicSharing;
    if (blockState === 'block-all-sharing') return say.pass('blocked', { snapshot: id }, { blockState });
    return say.fail(
      'public',
      { snapshot: id, size: sizeGib },
      {
        evidence: { volumeId, sizeGib, createdAt, blockState },
        commands: [
          awsCli(region, 'ec2 modify-snapshot-attribute', {
            'snapshot-id': id,
            attribute: 'createVolumePermission',
            'operation-type': 'remove',
            'group-names': 'all',
          }),
        ],
      },
    );
  },
});
