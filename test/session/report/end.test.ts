import { expect, it } from 'vitest';
import { textOf } from '../../../src/rules/index.ts';
import { renderSessionEnd } from '../../../src/session/report/index.ts';
import { ec2Instance } from '../../support/build/ec2-instance.ts';
import { inventoryOf } from '../../support/inventory.ts';
import { begunWith, diffOf, seenIn } from '../../support/session.ts';

it('what to know before a step stands between what it is about and its first command', () => {
  const session = begunWith(inventoryOf([]));
  const inventory = inventoryOf([ec2Instance()]);
  const step = {
    what: 'EC2 instance: i-1',
    cautions: ['Look first: Is it in use?', 'Lost for good: Its disk.'],
    commands: ['aws ec2 terminate-instances', 'aws ec2 wait instance-terminated'],
  };
  const text = renderSessionEnd(
    {
      session,
      diff: diffOf(session, inventory),
      seen: seenIn(inventory),
      types: [],
      removal: { file: null, steps: [step], left: [] },
    },
    { locale: 'en', timeZone: 'UTC', texts: textOf, emphasise: (heading) => heading },
  );
  expect(text).toContain(
    [
      '1. EC2 instance: i-1',
      '   Look first: Is it in use?',
      '   Lost for good: Its disk.',
      '   $ aws ec2 terminate-instances',
      '2. Then:',
      '   $ aws ec2 wait instance-terminated',
      '',
    ].join('\n'),
  );
});
