import { amiPublic } from '../../../src/rules/exposure/ami-public.ts';
import { ami } from '../../support/build/ami.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(amiPublic, {
  pass: [
    { name: 'private', subject: ami(), message: 'private' },
    { name: 'disabled, which takes all sharing away', subject: ami({ state: 'disabled' }), message: 'private' },
  ],
  fail: [
    {
      name: 'public',
      subject: ami({ public: true }),
      message: 'public',
      severity: 'critical',
      args: { ami: 'ami-0a (web-2026-06)' },
      evidence: { snapshotIds: ['snap-0a'] },
      commands: [
        "aws ec2 modify-image-attribute --image-id ami-0a --launch-permission 'Remove=[{Group=all}]' --region eu-west-1",
      ],
    },
    {
      name: 'public and nameless',
      subject: ami({ public: true, name: null }),
      message: 'public',
      args: { ami: 'ami-0a' },
    },
  ],
});
