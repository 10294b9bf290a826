import { createLogUpdate } from 'log-update';
import type { LiveEvents } from '../app/live.ts';
import { globalRegion, type Report } from '../model/index.ts';

/** Progress of a run: drawn on a terminal, silent elsewhere. */
export interface Progress extends LiveEvents {
  readonly done: (report: Report) => void;
  readonly stop: () => void;
}

const everyMs = 100;

export const showProgress = (terminal: NodeJS.WriteStream | null): Progress => {
  if (terminal === null) return { done: () => {}, stop: () => {} };
  const line = createLogUpdate(terminal);
  let total = 0;
  let calls = () => 0;
  let failures = 0;
  const finished = new Set<string>();
  const words = () => {
    if (total === 0) return 'Asking AWS who you are…';
    if (finished.size === 0) return `${total} regions, ${calls()} calls so far`;
    return `${finished.size} of ${total} regions, ${calls()} calls, ${failures} findings so far`;
  };
  const draw = () => line(words());
  const timer = setInterval(draw, everyMs);
  const stop = () => {
    clearInterval(timer);
    line.clear();
    line.done();
  };
  draw();
  return {
    planned: (_, regions, count) => {
      total = regions.scanned.length;
      calls = count;
    },
    regionDone: (region, found) => {
      failures += found;
      if (region !== globalRegion) finished.add(region);
    },
    done: (report) => {
      stop();
      const { fail, unknown } = report.totals.outcomes;
      terminal.write(
        `${finished.size} of ${total} regions, ${calls()} calls, ${fail} findings, ${unknown} unknown, ${report.usage.seconds.toFixed(1)} s\n`,
      );
    },
    stop,
  };
};
