// Replays recorded answers of AWS through the SDK's clients, and says what broke: docs/recorded-answers.md.
import { relative } from 'node:path';
import { answersIn, recordingsIn } from './recorded/recording.ts';
import { replay } from './recorded/replay.ts';
import { summaryLines, summaryOf } from './recorded/summary.ts';

const [folder, ...more] = process.argv.slice(2);
if (folder === undefined || more.length > 0) {
  console.error('Usage: npm run check:recorded FOLDER');
  process.exit(2);
}

let flaws = 0;
const recordings = recordingsIn(folder);
for (const recording of recordings) {
  const { report } = await replay(answersIn(recording), new Date());
  const summary = summaryOf(report.findings);
  flaws += summary.crashes.length + summary.malformed.length;
  console.log([relative(folder, recording) || '.', ...summaryLines(summary)].join('\n'));
}
console.log(`${recordings.length} recordings, ${flaws} flaws`);
process.exitCode = flaws > 0 || recordings.length === 0 ? 1 : 0;
