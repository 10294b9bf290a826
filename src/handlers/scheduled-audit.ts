import { bundledServices } from '../aws/bundled-services.ts';
import { settingsFrom } from '../config/index.ts';
import { publishDigest, snsLimitBytes } from '../delivery/index.ts';
import { auditLive } from '../live.ts';
import { renderDigest, renderSubject } from '../reporters/index.ts';
import { rules, textOf } from '../rules/index.ts';
import { environment } from './environment.ts';

/** As much of Lambda's context as is used. */
interface Context {
  readonly getRemainingTimeInMillis: () => number;
}

/** What a person sees who invoked it by hand; SNS gets the digest. */
export interface Outcome {
  readonly conclusion: string;
  readonly findings: number;
  readonly unknown: number;
}

// Time to judge, render and publish what there is by then.
const reserveMs = 30_000;

/** Audits the account and publishes the digest; whatever the event says. Throws where publishing fails, so that Lambda tries again. */
export const handler = async (_event: unknown, context: Context): Promise<Outcome> => {
  const { topicArn, region, wishes } = environment(process.env);
  const settings = settingsFrom(rules, {}, wishes);
  const locale = settings.language ?? 'en';
  const remaining = context.getRemainingTimeInMillis();
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort('out-of-time'), Math.max(remaining - reserveMs, remaining / 2));
  try {
    const { report } = await auditLive({
      services: bundledServices,
      startRegion: region,
      settings,
      now: () => new Date(),
      signal: controller.signal,
    });
    const body = renderDigest(report, { locale, texts: textOf, maxBytes: snsLimitBytes });
    await publishDigest(topicArn, renderSubject(report, locale), body);
    const { fail, unknown } = report.totals.outcomes;
    return { conclusion: report.conclusion, findings: fail, unknown };
  } finally {
    clearTimeout(timer);
  }
};
