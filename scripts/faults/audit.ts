import '../../test/e2e/support/localhost-subdomains.mjs';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import type { JsonReport } from '../../src/reporters/index.ts';
import type { Io } from '../../src/terminal/io.ts';
import { flawsOf } from '../../test/support/valid-report.ts';

/** How an audit ended, what it said, and its report: for machines, and for people; null where it gave none. */
export interface Audited {
  readonly code: number;
  readonly stderr: string;
  readonly report: JsonReport | null;
  readonly text: string | null;
  /** What the published schema has against the report. */
  readonly flaws: readonly string[];
  /** Rejections that nobody waited for. */
  readonly unhandled: readonly string[];
}

/** What an audit runs against, and as of when: the same moment makes the same calls. */
export interface Auditing {
  readonly endpoint: string;
  readonly now: Date;
  readonly pace: NonNullable<Io['pace']>;
  /** The file in which it remembers. */
  readonly history: string;
}

/** Audits in this process, by the command line, with nothing of this machine's AWS configuration. One at a time. */
export const audit = async (args: readonly string[], auditing: Auditing): Promise<Audited> => {
  const home = mkdtempSync(join(tmpdir(), 'account-hygiene-faults-'));
  Object.assign(process.env, environmentFor(auditing.endpoint, home));
  const unhandled: string[] = [];
  const onRejection = (reason: unknown) => unhandled.push(String(reason));
  process.on('unhandledRejection', onRejection);
  try {
    const ended = await audited(args, auditing, home);
    // Node tells of a rejection that nobody waits for when a turn ends.
    await new Promise((next) => setImmediate(next));
    return { ...ended, unhandled };
  } finally {
    process.off('unhandledRejection', onRejection);
    rmSync(home, { recursive: true, force: true });
  }
};

const audited = async (args: readonly string[], { now, pace, history }: Auditing, home: string) => {
  const folder = join(home, 'reports');
  const output = ['--format', 'json,text', '--output-dir', folder, '--history', history];
  let stderr = '';
  const code = await main(['audit', ...output, ...args], {
    out: () => {},
    err: (text) => (stderr += text),
    env: { XDG_CACHE_HOME: home },
    now: () => now,
    terminal: null,
    pace,
    onInterrupt: () => {},
  });
  const [json, text] = ['report.json', 'report.txt'].map((name) => written(join(folder, name)));
  return {
    code,
    stderr,
    report: json === null ? null : (JSON.parse(json ?? '') as JsonReport),
    text: text ?? null,
    flaws: json === null ? [] : flawsOf(json ?? ''),
  };
};

const written = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);

const environmentFor = (endpoint: string, home: string) => ({
  HOME: home,
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  AWS_REGION: 'us-east-1',
  AWS_ENDPOINT_URL: endpoint,
  AWS_ENDPOINT_URL_S3_CONTROL: endpoint.replace('127.0.0.1', 'localhost'),
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'secret',
});
