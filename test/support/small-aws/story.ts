import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('aws.mjs', import.meta.url));

/** A stack of the small AWS. `policy` is the DeletionPolicy of a member. */
export interface SmallStack {
  readonly name: string;
  readonly id?: string;
  readonly status?: string;
  readonly members?: readonly {
    readonly logical: string;
    readonly type: string;
    readonly id: string;
    readonly policy?: 'Delete' | 'Retain' | 'Snapshot';
  }[];
  readonly exports?: readonly string[];
  readonly imports?: readonly string[];
}

/** What stands in the small AWS; what is not given is not there. */
export interface SmallAws {
  readonly stacks: readonly SmallStack[];
  readonly buckets: {
    readonly [name: string]: {
      readonly versions: readonly { readonly Key: string; readonly VersionId: string }[];
      /** Whether a policy denies its deletion. */
      readonly keeps?: boolean;
      /** Keys that object lock keeps. */
      readonly locked?: readonly string[];
    };
  };
  readonly tables: { readonly [name: string]: object };
  readonly logGroups: { readonly [name: string]: object };
  readonly databases: { readonly [name: string]: object };
  readonly functions: { readonly [name: string]: object };
  readonly snapshots: { readonly [name: string]: object };
  readonly groups: { readonly [name: string]: object };
  readonly environments: { readonly [name: string]: object };
  /** With the code with which AWS refuses to delete one; an empty one where it does not. */
  readonly endpoints: { readonly [name: string]: string };
}

/** How a script ended, and what stood then. */
export interface StoryEnd {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly after: SmallAws;
  /** Each call to AWS: its service, its operation and the words behind them. */
  readonly calls: readonly (readonly string[])[];
}

const empty: SmallAws = {
  stacks: [],
  buckets: {},
  tables: {},
  logGroups: {},
  databases: {},
  functions: {},
  snapshots: {},
  groups: {},
  environments: {},
  endpoints: {},
};

/** Runs a clean-up script on a small AWS, saying yes to all that it asks, or what `input` says. Nothing is slept for. */
export const runStory = (
  script: string,
  before: Partial<SmallAws>,
  { env = { ASSUME_YES: '1' }, input = '' }: { readonly env?: object; readonly input?: string } = {},
): StoryEnd => {
  const folder = mkdtempSync(join(tmpdir(), 'story-'));
  const file = join(folder, 'state.json');
  const stacks = (before.stacks ?? []).map((stack) => ({
    id: `arn:aws:cloudformation:eu-west-1:111122223333:stack/${stack.name}/1`,
    status: 'CREATE_COMPLETE',
    members: [],
    ...stack,
  }));
  writeFileSync(file, JSON.stringify({ account: '111122223333', calls: [], ...empty, ...before, stacks }));
  for (const [name, body] of [
    ['aws', `exec '${process.execPath}' '${program}' "$@"`],
    ['sleep', ':'],
  ] as const) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  writeFileSync(join(folder, 'cleanup.sh'), script);
  // Without a terminal of its own, so that the answers come from standard input.
  const apart = { detached: true } as object;
  const { status, stdout, stderr } = spawnSync('sh', ['cleanup.sh'], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { PATH: `${folder}:/usr/bin:/bin`, SMALL_AWS: file, ...env },
    ...apart,
  });
  const { calls, ...after } = JSON.parse(readFileSync(file, 'utf8')) as SmallAws & Pick<StoryEnd, 'calls'>;
  return { status, stdout, stderr, after, calls };
};
