import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known, locales, type Report, unread } from '../../src/model/index.ts';
import { renderSms, renderSubject } from '../../src/reporters/text/subject.ts';
import { accountOf, looseIp } from '../support/loose.ts';
import { memoryStore } from '../support/memory-store.ts';
import { lastOf } from '../support/remembered-runs.ts';
import { denied } from '../support/sources.ts';

const base = await lastOf([
  { inventory: accountOf([looseIp(1)]), at: '2026-11-20T00:00:00.000Z', rules: ['elastic-ip-unattached'] },
  { inventory: accountOf([looseIp(1)]), at: '2026-11-21T00:00:00.000Z', rules: ['elastic-ip-unattached'] },
]);

const named = (alias: string, report: Report = base): Report => ({
  ...report,
  run: { ...report.run, account: { ...report.run.account, id: '123456789012', alias: known(alias) } },
});
const counting = (
  fails: Partial<Report['totals']['failsBySeverity']>,
  usd: number,
  news: Partial<Record<'new' | 'returned' | 'worse' | 'resolved', number>> = {},
  report: Report = base,
): Report => ({
  ...report,
  conclusion: 'failing',
  totals: { ...report.totals, failsBySeverity: { critical: 0, high: 0, medium: 0, low: 0, ...fails }, monthlyUsd: usd },
  history: report.history && { ...report.history, counts: { ...report.history.counts, ...news } },
});

describe('the subject', () => {
  it('names account, findings, news and cost', () => {
    const report = named('minha-conta', counting({ critical: 2, high: 3 }, 41.9, { new: 4 }));
    expect(renderSubject(report, 'en')).toBe(
      '[account-hygiene] minha-conta 123456789012: 2 critical, 3 high, 4 new, at least US$41/month',
    );
    expect(renderSubject(report, 'pt-BR')).toBe(
      '[account-hygiene] minha-conta 123456789012: 2 criticos, 3 altos, 4 novos, pelo menos US$41/mes',
    );
  });

  it.each([
    ['ação & café', 'acao & cafe 123456789012'],
    ['🚀', '? 123456789012'],
    ['', '123456789012'],
    [' \n ', '123456789012'],
    ['x'.repeat(63), `${'x'.repeat(27)}... 123456789012`],
  ])('folds the name %j to ASCII', (alias, account) => {
    expect(renderSubject(named(alias), 'en')).toContain(`[account-hygiene] ${account}: `);
  });

  it('has the number alone where no name is known', () => {
    const account = { ...base.run.account, alias: unread(denied('iam:ListAccountAliases')) };
    expect(renderSubject({ ...base, run: { ...base.run, account } }, 'en')).toMatch(
      /^\[account-hygiene\] 111122223333: /,
    );
  });

  it('calls nothing new in a first run, and hides no history that failed', async () => {
    const scene = {
      inventory: accountOf([looseIp(1)]),
      at: '2026-11-20T00:00:00.000Z',
      rules: ['elastic-ip-unattached'],
    };
    expect(renderSubject(await lastOf([scene]), 'en')).not.toContain('new');
    const failing = memoryStore({ reading: { kind: 'busy' } });
    expect(renderSubject(await lastOf([scene], failing), 'en')).toContain('1 medium, not compared');
  });
});

const count = fc.oneof(fc.nat(30), fc.nat(100_000));
const anyReport = fc
  .record({
    alias: fc.string({ unit: 'binary', maxLength: 100 }),
    fails: fc.record({ critical: count, high: count, medium: count, low: count }),
    usd: fc.double({ min: 0, max: 1e8, noNaN: true }),
    news: fc.record({ new: count, returned: count, worse: count, resolved: count }),
    unknown: count,
    complete: fc.boolean(),
  })
  .map(({ alias, fails, usd, news, unknown, complete }) => {
    const report = named(alias, counting(fails, usd, news));
    const isFailing = Object.values(fails).some((n) => n > 0);
    return {
      ...report,
      conclusion: isFailing ? ('failing' as const) : complete ? ('clean' as const) : ('incomplete' as const),
      coverage: { ...report.coverage, complete },
      totals: { ...report.totals, outcomes: { ...report.totals.outcomes, unknown: complete ? 0 : unknown } },
    };
  });

it.each(locales)('in %s is printable ASCII, short enough, and never cut inside a part', (locale) => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const [subject, sms] = [renderSubject(report, locale), renderSms(report, locale)];
      expect(subject).toMatch(/^[\x20-\x7e]{1,99}$/);
      expect(sms).toMatch(/^[\x20-\x7e]{1,140}$/);
      for (const line of [subject, sms]) expect(line).toMatch(/[a-z]$/);
      if (!report.coverage.complete) expect(sms).toMatch(/not checked|sem verificar/);
      if (!report.coverage.complete) expect(subject).not.toMatch(/clean|tudo certo/);
    }),
  );
});
