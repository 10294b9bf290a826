import { reportWords as words } from '../../i18n/report-words.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';

const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

/** What the run itself used. A replay calls nothing, and has nothing to say here. */
export const usageLines = ({ report, say, locale }: Page): readonly string[] => {
  const { calls, seconds, peakMemoryMb } = report.usage;
  if (calls.length === 0) return [];
  return [
    '',
    ...paragraph(
      say(words.usageLine, {
        calls: calls.reduce((sum, each) => sum + each.calls, 0),
        throttles: calls.reduce((sum, each) => sum + each.throttles, 0),
        seconds: seconds.toLocaleString(locale, oneDecimal),
        memory: Math.round(peakMemoryMb),
      }),
    ),
  ];
};
