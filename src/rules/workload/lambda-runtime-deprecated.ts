import { dayMs } from '../../derived/index.ts';
import { amongOthers, defineRule } from '../../model/index.ts';
import { runtimes } from './lambda/runtimes.ts';
import { text } from './lambda-runtime-deprecated.text.ts';

export const lambdaRuntimeDeprecated = defineRule({
  id: 'lambda-runtime-deprecated',
  severity: 'medium',
  category: 'workload',
  subject: 'lambda-function',
  // Days before the deprecation from which on it counts already.
  options: { aheadDays: 0 },
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html'],
  standards: { 'security-hub': [amongOthers('Lambda.2', ({ message }) => message === 'deprecated')] },
  text,
  evaluate({ id: lambda, runtime, packageType }, { verdict, now, options: { aheadDays } }) {
    if (runtime === null)
      return packageType === 'Image'
        ? verdict.notApplicable('image', { function: lambda })
        : verdict.unclear('untold', { function: lambda });
    const day = runtimes.deprecatedOn[runtime];
    const { asOf, source } = runtimes;
    if (day === undefined) return verdict.unclear('unlisted', { function: lambda, runtime, asOf });
    const evidence = { runtime, deprecatedOn: day, asOf, source };
    const days = daysUntil(day, now);
    const args = { function: lambda, runtime, day };
    if (days <= 0) return verdict.fail('deprecated', { ...args, days: Math.abs(days) }, { evidence });
    return days <= aheadDays
      ? verdict.fail('soon', { ...args, days }, { evidence })
      : verdict.pass('current', args, evidence);
  },
});

// Whole UTC days; 0 on the day itself, negative after it.
const daysUntil = (day: string, now: Date): number => Date.parse(day) / dayMs - Math.floor(now.getTime() / dayMs);
