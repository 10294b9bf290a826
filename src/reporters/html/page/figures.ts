import { usd } from '../../../i18n/money.ts';
import type { PageFinding } from '../page-data.ts';
import type { Translator } from './translator.ts';

/** Any other number, as exact as it is. */
export const exactly = (amount: number, { locale }: Translator): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 8 }).format(amount);

/** What a finding costs, or null where nothing is known of it. */
export const costOf = ({ monthlyUsd, bound }: PageFinding, translate: Translator): string | null =>
  monthlyUsd === null
    ? null
    : translate.word(({ exact: 'money', 'at-most': 'atMost', 'at-least': 'atLeast' } as const)[bound], {
        usd: usd(monthlyUsd, translate.locale()),
      });
