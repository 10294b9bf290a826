import { closing } from '../../derived/index.ts';
import { awsCli, defineRule } from '../../model/index.ts';
import { text } from './ami-public.text.ts';

export const amiPublic = defineRule({
  id: 'ami-public',
  severity: 'critical',
  category: 'exposure',
  subject: 'ami',
  references: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html',
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html',
  ],
  standards: { 'well-architected': ['SEC03-BP07'] },
  text,
  evaluate({ id, name, region, public: shared, state, createdAt, snapshotIds }, { verdict }) {
    const args = { ami: name === null ? id : `${id} (${name})` };
    if (!shared) return verdict.pass('private', args);
    return verdict.fail('public', args, {
      evidence: { state, createdAt, snapshotIds },
      removal: closing([
        awsCli(region, 'ec2 modify-image-attribute', { 'image-id': id, 'launch-permission': 'Remove=[{Group=all}]' }),
      ]),
    });
  },
});
