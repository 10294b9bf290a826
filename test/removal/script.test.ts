import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '../../src/model/index.ts';
import { type Candidate, planCleanup, renderScript } from '../../src/removal/index.ts';
import { broughtIn } from '../support/brought-in.ts';
import { candidate, copied, deleted, inStack } from './candidate.ts';

const occasion = {
  account: '111122223333',
  homeRegion: 'us-east-1',
  takenAt: '2026-11-22T12:00:00.000Z',
  complete: true,
  toolVersion: '0.1.0',
  locale: 'en' as Locale,
};
const scriptOf = (findings: readonly Candidate[], change: Partial<typeof occasion> & { session?: string } = {}) =>
  renderScript(planCleanup(findings), { ...occasion, ...change });

const hostile = [
  `it's "quoted"`,
  '$(touch pwned)',
  '`touch pwned`',
  "'; touch pwned; '",
  '\ntouch pwned\n#',
  '\r\ntouch pwned',
  '\u2028touch pwned\u2029',
  '\u0085touch pwned',
  '\\\ntouch pwned',
  '${PATH}',
  '%s%n',
  '\u001b[2J\u001b]0;title\u0007',
  '\u202egnp.exe',
  'ação 日本 🧹',
  '!history *?[a]~',
  'EOF\ntouch pwned\nEOF',
];

/** Runs a script where `aws` only writes its words down: each ended by NUL, each call by a record separator. */
const ran = (
  script: string,
  { aws = '', env = {}, input = '' }: { aws?: string; env?: object; input?: string } = {},
) => {
  const folder = mkdtempSync(join(tmpdir(), 'cleanup-'));
  const stub = `#!/bin/sh
for word in "$@"; do printf '%s\\0' "$word"; done >> '${folder}/log'
printf '\\036' >> '${folder}/log'
case "$*" in *get-caller-identity*) echo "\${CALLER:-111122223333}" ;; esac
${aws}
`;
  writeFileSync(join(folder, 'aws'), stub);
  chmodSync(join(folder, 'aws'), 0o755);
  writeFileSync(join(folder, 'cleanup.sh'), script);
  // Without a terminal of its own, so that the answers come from standard input.
  const apart = { detached: true } as object;
  const options = { cwd: folder, input, encoding: 'utf8', env: { PATH: `${folder}:/usr/bin:/bin`, ...env } } as const;
  const ended = spawnSync('sh', ['cleanup.sh'], { ...options, ...apart });
  const calls = readFileSync(join(folder, 'log'), 'utf8').split('\x1e').slice(1, -1);
  const all = calls.map((words) => words.split('\0').slice(0, -1));
  const isWait = ([, operation]: readonly string[]) => operation === 'wait' || operation === 'describe-stacks';
  return {
    ...ended,
    /** What it does, and what it waits for. */
    calls: all.filter((words) => !isWait(words)),
    waits: all.filter((words) => words[1] === 'wait'),
    files: readdirSync(folder).filter((name) => !['aws', 'cleanup.sh', 'log'].includes(name)),
  };
};
const syntax = (script: string) =>
  ['bash', 'sh'].map((shell) => spawnSync(shell, ['-n'], { input: script, encoding: 'utf8' }).stderr);
const yes = { env: { ASSUME_YES: '1' } };
const snapshotted = (id: string) => candidate({ id, removal: { keep: [copied(id)] } });

describe('hostile names and ids', () => {
  const findings = hostile.map((text, n) =>
    candidate({
      id: text,
      name: text,
      title: `Title ${text}`,
      text: `Says ${text}`,
      rule: `rule-${text}`,
      region: `eu-west-${n}`,
      removal: { remove: [deleted(text)] },
      console: `https://console/${text}`,
    }),
  );
  const managed = hostile.map((name, n) => inStack(`i-${n}`, { parent: { kind: 'cloudformation-stack', name } }));
  const left = findings.map((finding) => ({ ...finding, removal: null }));

  it.each(locales)('inject nothing: every word reaches the AWS CLI as it is (%s)', (locale) => {
    const script = scriptOf([...findings, ...managed, ...left], { locale });
    expect(syntax(script)).toEqual(['', '']);
    const { calls, files, status, stderr } = ran(script, yes);
    expect(status, stderr).toBe(0);
    expect(files).toEqual([]);
    // Of a stack, what looks at it and what ends it.
    const expected = [...hostile, ...hostile, ...hostile];
    expect(calls.map((words) => words[3] ?? '').toSorted()).toEqual(expected.toSorted());
  });

  it('show a terminal nothing but printable characters', () => {
    const { stdout, stderr } = ran(scriptOf([...findings, ...managed]), yes);
    expect(`${stdout}${stderr}`).not.toMatch(/[^\n\P{C}]/u);
  });

  it('stay in their comments', () => {
    const commands = scriptOf([...left], {}).split('\n');
    expect(commands.filter((line) => line.includes('pwned') && !line.startsWith('# '))).toEqual([]);
  });
});

describe('the account', () => {
  it('must be the one of the audit, else nothing is done', () => {
    const { calls, status, stderr } = ran(scriptOf([candidate()]), { env: { ...yes.env, CALLER: '999988887777' } });
    expect({ calls, status }).toEqual({ calls: [], status: 3 });
    expect(stderr).toContain('These credentials belong to account 999988887777, and this script is for 111122223333');
  });

  it('must be known', () => {
    const { calls, status } = ran(scriptOf([candidate()]), { ...yes, aws: 'exit 255' });
    expect({ calls, status }).toEqual({ calls: [], status: 3 });
  });
});

describe('each step', () => {
  const three = ['vol-1', 'vol-2', 'vol-3'].map((id) => candidate({ id }));
  const volumes = (calls: readonly (readonly string[])[]) => calls.map((words) => words[3]);

  it('is asked for, and left out where the answer is not yes', () => {
    const { calls, status, stdout } = ran(scriptOf(three), { input: 'y\nno\nSim\n' });
    expect(volumes(calls)).toEqual(['vol-1', 'vol-3']);
    expect(status).toBe(0);
    expect(stdout).toContain('Done: 1 3. Skipped: 2. Failed: -.');
  });

  it('is not taken where nobody answers', () => {
    expect(ran(scriptOf(three))).toMatchObject({ calls: [], status: 0 });
  });

  it('keeps before it removes, and removes nothing that could not be kept', () => {
    const script = scriptOf([snapshotted('vol-1'), snapshotted('vol-2')]);
    expect(volumes(ran(script, yes).calls)).toEqual(['vol-1', 'vol-1', 'vol-2', 'vol-2']);
    const failing = ran(script, { ...yes, aws: 'case "$*" in *create-snapshot*vol-1*) exit 254;; esac' });
    expect(failing.calls.map((words) => `${words[1]} ${words[3]}`)).toEqual([
      'create-snapshot vol-1',
      'create-snapshot vol-2',
      'delete-volume vol-2',
    ]);
    expect(failing.status).toBe(1);
    expect(failing.stdout).toContain('Done: 2. Skipped: -. Failed: 1.');
  });

  it('takes for done what is already gone, and for failed what AWS refuses', () => {
    const error = (code: string) =>
      `case "$*" in *vol-1*) echo "An error occurred (${code}) when calling the DeleteVolume operation: NotFound" >&2; exit 254;; esac`;
    expect(ran(scriptOf(three), { ...yes, aws: error('InvalidVolume.NotFound') })).toMatchObject({ status: 0 });
    const refused = ran(scriptOf(three), { ...yes, aws: error('VolumeInUse') });
    expect(refused).toMatchObject({ status: 1, stdout: expect.stringContaining('Done: 2 3. Skipped: -. Failed: 1.') });
    expect(refused.stderr).toContain('VolumeInUse');
  });

  it('is skipped where it would fail, since what it needs was declined', () => {
    const nat = candidate({
      type: 'nat-gateway',
      id: 'nat-1',
      removal: { phase: 'gateway', holds: [{ type: 'elastic-ip', ids: ['eipalloc-1'] }] },
    });
    const ip = candidate({ type: 'elastic-ip', id: 'eipalloc-1', removal: { phase: 'address' } });
    const { calls, stdout } = ran(scriptOf([nat, ip]), { input: 'n\ny\n' });
    expect(calls).toEqual([]);
    expect(stdout).toContain('Step 2 was skipped: it would fail, because step 1 was not done.');
    expect(ran(scriptOf([nat, ip]), yes).calls).toHaveLength(2);
  });

  it('says what it removes and what it saves', () => {
    const free = candidate({ id: 'vol-free', monthlyUsd: 0 });
    const unpriced = candidate({ id: 'vol-unpriced', monthlyUsd: null });
    const open = candidate({
      id: 'snap-1',
      type: 'ebs-snapshot',
      category: 'exposure',
      monthlyUsd: null,
      removal: { effect: 'closes', phase: null },
    });
    const script = scriptOf([candidate({ name: 'data' }), free, unpriced, open]);
    expect(script).toContain('# 2. EBS volume that is attached to no instance: vol-0a "data", eu-west-1\n');
    expect(script).toContain(
      '#    vol-0a is attached to nothing. [ebs-volume-unattached]\n#    Saves about US$ 8.00 a month.',
    );
    expect(script).toContain('#    No charge by itself.');
    expect(script).toContain('#    Savings unknown');
    expect(script).toContain('#    Closes it to the public; removes nothing.');
    expect(script).toContain('# Together they save about US$ 8.00 a month');
  });

  it('says "at most" of what is known only as an upper bound, and adds it to no total', () => {
    const costBasis = [{ atMost: true, quantity: 100, unitPriceUsd: 0.05 }];
    const snapshot = candidate({ id: 'snap-2', type: 'ebs-snapshot', monthlyUsd: 5, costBasis });
    const script = scriptOf([candidate({ name: 'data' }), snapshot]);
    expect(script).toContain('#    Saves at most US$ 5.00 a month.');
    expect(script).toContain('# Together they save about US$ 8.00 a month');
  });
});

describe('a step that asks for a look first', () => {
  const look = { kind: 'look-first', text: 'Is it in a snapshot?' } as const;
  const held = candidate({ id: 'vol-2', removal: { cautions: [look] } });
  const three = [candidate({ id: 'vol-1' }), held, candidate({ id: 'vol-3' })];

  it('stands as comments, with what to look at above it', () => {
    const lines = scriptOf(three).split('\n');
    const at = lines.indexOf('#    Look first: Is it in a snapshot?');
    expect(lines.slice(at + 1, at + 6)).toEqual([
      '#    Once you have checked, remove the "# " from the lines below; until then they do not run.',
      expect.stringMatching(/^# if begin 2 /),
      '#   if run aws ec2 delete-volume --volume-id vol-2 --region eu-west-1 &&',
      '#     confirm aws ec2 wait volume-deleted --volume-ids vol-2 --region eu-west-1',
      '#   then finish 2; else fail 2; fi',
    ]);
    expect(scriptOf(three)).toContain('# 1 step is commented out, with what to check first above it');
  });

  it('is not run, whatever is said to the others, and is named at the end', () => {
    const { calls, stdout, status } = ran(scriptOf(three), yes);
    expect(calls.map((words) => words[3])).toEqual(['vol-1', 'vol-3']);
    expect(stdout).toContain('Commented out, for you to check first: 2.\nDone: 1 3. Skipped: -. Failed: -.');
    expect(status).toBe(0);
  });

  it('is a step like any other once the marks are off', () => {
    const { calls, stdout } = ran(broughtIn(scriptOf(three)), { input: 'y\ny\nn\n' });
    expect(calls.map((words) => words[3])).toEqual(['vol-1', 'vol-2']);
    expect(stdout).toContain('Done: 1 2. Skipped: 3. Failed: -.');
    expect(stdout).not.toContain('Commented out');
  });

  it('holds back what needs it', () => {
    const nat = candidate({
      type: 'nat-gateway',
      id: 'nat-1',
      removal: { phase: 'gateway', cautions: [look], holds: [{ type: 'elastic-ip', ids: ['eipalloc-1'] }] },
    });
    const ip = candidate({ type: 'elastic-ip', id: 'eipalloc-1', removal: { phase: 'address' } });
    const { calls, stdout } = ran(scriptOf([nat, ip]), yes);
    expect(calls).toEqual([]);
    expect(stdout).toContain('Step 2 was skipped: it would fail, because step 1 was not done.');
  });

  it.each(locales)('lets no name out of the comments (%s)', (locale) => {
    const findings = hostile.map((text, n) =>
      candidate({
        id: text,
        region: `eu-west-${n}`,
        removal: { remove: [deleted(text)], cautions: [{ ...look, text: `Is it ${text}?` }] },
      }),
    );
    const script = scriptOf(findings, { locale });
    expect(syntax(script)).toEqual(['', '']);
    expect(ran(script, yes)).toMatchObject({ calls: [], files: [], status: 0 });
    const whole = ran(broughtIn(script), yes);
    expect(whole.calls.map((words) => words[3] ?? '').toSorted()).toEqual(hostile.toSorted());
  });
});

describe('a step of a session that asks for a look first', () => {
  const cautions = [{ kind: 'look-first', text: 'Is anything open in it?' }] as const;
  const [plain, looking] = [candidate({ id: 'vol-1' }), candidate({ id: 'vol-2', removal: { cautions } })];
  const script = scriptOf([plain, looking], { session: 'homework' });

  it('stands as comments too, whatever is assumed of the others', () => {
    expect(script).toContain('# 1 step is commented out, with what to check first above it');
    expect(ran(script, yes).calls.map((words) => words[3])).toEqual(['vol-1']);
    const asked = ran(broughtIn(script), { input: 'n\ny\n' });
    expect(asked.calls.map((words) => words[3])).toEqual(['vol-2']);
    expect(asked.stderr).toContain('vol-2, eu-west-1? Look first: Is anything open in it? [y/N] ');
  });

  it('is written for a shell in both languages', () => {
    for (const locale of locales)
      expect(syntax(scriptOf([looking], { session: 'homework', locale }))).toEqual(['', '']);
  });
});

describe('a step that loses something for good', () => {
  const lost = { kind: 'lost-for-good', text: 'Nobody gives %s the data back.' } as const;
  const losing = candidate({ removal: { cautions: [lost] } });

  it('says so above it and in its question', () => {
    const script = scriptOf([losing]);
    expect(script).toContain('#    Lost for good: Nobody gives %s the data back.\nif begin 1 ');
    expect(ran(script, { input: 'n\n' })).toMatchObject({
      stderr:
        'Step 1 of 1. EBS volume that is attached to no instance: vol-0a, eu-west-1? Lost for good: Nobody gives %s the data back. [y/N] ',
      calls: [],
    });
    expect(ran(script, yes).calls).toHaveLength(1);
  });

  it('asks on one line, whatever it says', () => {
    const split = candidate({ removal: { cautions: [{ ...lost, text: 'Gone\u001b[2J\nfor good.' }] } });
    expect(ran(scriptOf([split])).stderr).toContain('? Lost for good: Gone [2J for good. [y/N] ');
  });
});

it('what is left to a person keeps its cautions', () => {
  const cautions = [{ kind: 'look-first', text: 'Is the backup done?' }] as const;
  const script = scriptOf([candidate({ removal: { remove: [], cautions } })]);
  expect(script).toContain('vol-0a is attached to nothing.\n#   Look first: Is the backup done?\n');
});

describe('the head', () => {
  it('says for which account and from which audit it is, and whether that saw everything', () => {
    const script = scriptOf([candidate()], { complete: false });
    expect(script).toMatch(/^#!\/bin\/sh\n# Cleans up AWS account 111122223333, .* on 2026-11-22 12:00 UTC\.\n/);
    expect(script).toContain('The audit was incomplete');
    expect(script).toContain('\nset -eu\n');
  });

  it('does nothing where there is nothing to do', () => {
    const script = scriptOf([candidate({ outcome: 'pass' })]);
    expect(script).toContain('# There is nothing to remove or to close.');
    expect(script).not.toContain('aws ');
    expect(syntax(script)).toEqual(['', '']);
  });

  it('is written in Portuguese where the report is', () => {
    expect(scriptOf([candidate()], { locale: 'pt-BR' })).toContain('# Faz a limpeza da conta AWS 111122223333');
  });
});
