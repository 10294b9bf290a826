import { usd } from '../../../i18n/money.ts';
import type { PageFinding } from '../page-data.ts';
import type { Speaker } from './speaker.ts';

/** Any other number, as exact as it is. */
export const exactly = (amount: number, { locale }: Speaker): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 8 }).format(amount);

/** What a finding costs, or null where nothing is known of it. */
export const costOf = ({ monthlyUsd, atMost }: PageFinding, say: Speaker): string | null =>
  monthlyUsd === null ? null : say.word(atMost ? 'atMost' : 'money', { usd: usd(monthlyUsd, say.locale()) });
