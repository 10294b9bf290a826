import fc from 'fast-check';
import {
  changes,
  conclusions,
  type HistoryUpdate,
  type Outcome,
  type Remembered,
  type RememberedRun,
  type Severity,
  severities,
} from '../../src/model/index.ts';

const rules = ['elastic-ip-unattached', 'rest-api-open', 'rest', 'root-mfa-missing'];
const regions = ['global', 'eu-west-1', 'sa-east-1', 'us-east-1'];

// DynamoDB holds numbers down to 1e-130; money is far above that.
const usd = fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1e7, noNaN: true }));
const count = fc.nat(100_000);
const moment = fc
  .date({ min: new Date('2026-10-01T00:00:00Z'), max: new Date('2026-11-22T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
// Names as people give them: accents, quotes, signs that JSON and DynamoDB expressions use.
const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('#pk', ':sk', '"', '', '__proto__'),
);

const finding: fc.Arbitrary<Remembered> = fc
  .record({
    rule: fc.constantFrom(...rules),
    resource: fc.record({
      type: fc.constant('elastic-ip'),
      id: name,
      arn: fc.oneof(name, fc.string({ unit: 'grapheme', minLength: 400, maxLength: 500 })),
      region: fc.constantFrom(...regions),
      name: fc.option(name),
    }),
    severity: fc.constantFrom(...severities),
    monthlyUsd: fc.option(usd),
    atMost: fc.boolean(),
    firstSeen: moment,
    lastSeen: moment,
    status: fc.constantFrom('open' as const, 'not-visible' as const, 'resolved' as const),
    change: fc.constantFrom(...changes),
    changedAt: moment,
    exemption: fc.option(fc.record({ since: moment, state: fc.constantFrom('active' as const, 'expired' as const) })),
  })
  .map((rest) => ({ id: `${rest.rule}:${rest.resource.arn}`, ...rest }));

const pair = fc.tuple(fc.constantFrom('*', ...rules), fc.constantFrom(...regions)).map((both) => both.join(' '));

export const run: fc.Arbitrary<RememberedRun> = fc.record({
  at: moment,
  conclusion: fc.constantFrom(...conclusions),
  coverage: fc.record({ complete: fc.boolean(), planned: count, evaluated: count, empty: count, incomplete: count }),
  totals: fc.record({
    outcomes: fc.record<{ [O in Outcome]: number }>({
      fail: count,
      pass: count,
      'not-applicable': count,
      unknown: count,
    }),
    failsBySeverity: fc.record<{ [S in Severity]: number }>({
      critical: count,
      high: count,
      medium: count,
      low: count,
    }),
    monthlyUsd: usd,
    exempt: fc.record({ findings: count, monthlyUsd: usd }),
  }),
  seconds: usd,
  rules: fc.subarray(rules),
  regions: fc.subarray(regions),
  incomplete: fc.uniqueArray(pair).map((pairs) => pairs.toSorted()),
});

/** What one run adds: findings with their ids, some of them long, and ids to be forgotten, some of them kept as well. */
export const historyUpdate: fc.Arbitrary<HistoryUpdate> = fc
  .record({
    run,
    keep: fc.uniqueArray(finding, { maxLength: 60, selector: ({ id }) => id }),
    forget: fc.array(fc.constantFrom('rest:', ...rules.map((rule) => `${rule}:`)), { maxLength: 3 }),
  })
  .chain((all) =>
    fc.subarray(all.keep.map(({ id }) => id)).map((ids) => ({ ...all, forget: [...all.forget, ...ids] })),
  );

export { finding as rememberedFinding };
