import type { Report } from '../model/index.ts';
import { asffFindings, type RenderOptions } from '../reporters/index.ts';

/**
 * Delivers a report to the Security Hub of the region that the environment or the profile names. Returns why not all of it was
 * taken; nothing where it was.
 */
export const deliverReport = async (report: Report, options: RenderOptions): Promise<readonly Error[]> => {
  // The SDK is loaded only when AWS is really asked.
  const [{ startRegion }, { deliverFindings, Undelivered }] = await Promise.all([
    import('../aws/read/start-region.ts'),
    import('../delivery/security-hub.ts'),
  ]);
  const profile = report.run.profile ?? undefined;
  const region = await startRegion(profile, report.run.regions.scanned);
  try {
    await deliverFindings(asffFindings(report, { ...options, region }), { region, profile });
    return [];
  } catch (error) {
    if (error instanceof Undelivered) return [error];
    throw error;
  }
};
