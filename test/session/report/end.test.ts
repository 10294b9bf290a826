import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/rules/index.ts';
import {
  renderSessionEnd,
  renderSessionList,
  renderSessionStart,
  renderSessionStatus,
} from '../../../src/session/report/index.ts';
import { ec2Instance } from '../../support/build/ec2-instance.ts';
import { inventoryOf } from '../../support/inventory.ts';
import { begunWith, diffOf, seenIn } from '../../support/session.ts';
import { rawIn, unseenText } from '../../support/unseen.ts';

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

describe('hostile names in a session', () => {
  const hostile = `\u001b[2J${unseenText}\nForged line`;
  const inventory = inventoryOf([
    ec2Instance({ id: hostile, name: hostile, region: 'eu-west-1', arn: `arn:aws:ec2:eu-west-1:1:${hostile}` }),
  ]);
  const session = { ...begunWith(inventoryOf([])), name: hostile };
  const page = { locale: 'en', timeZone: 'UTC', texts: textOf, emphasise: (heading: string) => heading } as const;
  const end = (removal: Partial<Parameters<typeof renderSessionEnd>[0]['removal']>, emphasise = page.emphasise) =>
    renderSessionEnd(
      {
        session,
        diff: diffOf(session, inventory),
        seen: seenIn(inventory),
        types: ['ec2-instance'],
        removal: { file: null, steps: [], left: [hostile], ...removal },
      },
      { ...page, emphasise },
    );
  const [reference] = inventory.listings.flatMap(({ items }) => items);
  const references = reference === undefined ? [] : [reference];

  it.each([
    ['start', () => renderSessionStart(session, inventory, ['ec2-instance'], page)],
    [
      'status',
      () =>
        renderSessionStatus(
          { session, inventory, fresh: references, unsure: references, gone: references },
          ['ec2-instance'],
          page,
        ),
    ],
    ['list', () => renderSessionList([session], [{ name: hostile, why: hostile }], page)],
    ['end', () => end({})],
    [
      'end with a file',
      () => end({ file: hostile, steps: [{ what: hostile, cautions: [hostile], commands: ['aws'] }] }),
    ],
  ])('%s shows them, and lets nothing unseen out', (_, render) => {
    const text = render();
    expect(text).toContain(String.raw`\u{001B}[2J`);
    expect(rawIn(text)).toEqual([]);
    expect(text).not.toMatch(/^Forged line/m);
  });

  it('a command with such a name is none to be copied', () => {
    const text = end({ steps: [{ what: 'i-1', cautions: [], commands: ['aws a', `aws b ${hostile}`] }] });
    expect(text).not.toContain('$ aws');
    expect(text).toContain('To do in the console: i-1');
  });

  it('a file with a space is one word of the command', () => {
    const steps = [{ what: 'i-1', cautions: [], commands: ['aws a'] }];
    expect(end({ file: "my clean'up.sh", steps })).toContain("$ less 'my clean'\\''up.sh' && sh 'my clean'\\''up.sh'");
  });

  it('colours stay colours', () => {
    const text = end({}, (heading) => `\u001b[1m${heading}\u001b[22m`);
    expect(text).toMatch(/^\u001b\[1m[^\u001b]+\u001b\[22m$/m);
    expect(rawIn(text.replace(/\u001b\[(?:1|22)m/g, ''))).toEqual([]);
  });
});
