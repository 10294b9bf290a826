import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { project } from '../generated.ts';

/** What one run of the built command took: seconds, and the most memory that it held, in MB. */
export interface Measured {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
}

// https://nodejs.org/api/process.html#processresourceusage: microseconds, and kilobytes.
const tell =
  'data:text/javascript,process.on("exit",()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();console.error(`took ${process.uptime()} ${(userCPUTime+systemCPUTime)/1e6} ${maxRSS/1024}`)})';

/** Runs the built command once. Throws what it says where it could not run. */
export const measuredRun = (...args: readonly string[]): Measured => {
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', tell, join(project, 'dist/cli/bin.js'), ...args],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const took = /^took (\S+) (\S+) (\S+)$/m.exec(stderr);
  if (took === null || status === null || status > 2) throw new Error(stderr);
  const [wall = 0, cpu = 0, peak = 0] = took.slice(1).map(Number);
  return { wall, cpu, peak };
};
