import { reportWords as words } from '../../i18n/report/index.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';

const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

/** What the run itself used. A replay calls nothing, and has nothing to say here. */
export const usageLines = ({ view: { usage }, translate, locale }: Page): readonly string[] => {
  if (usage === null) return [];
  const { calls, throttles, seconds, peakMemoryMb } = usage;
  return [
    '',
    ...paragraph(
      translate(words.usageLine, {
        calls,
        throttles,
        seconds: seconds.toLocaleString(locale, oneDecimal),
        memory: Math.round(peakMemoryMb),
      }),
    ),
  ];
};
