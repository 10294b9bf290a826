import { collect, evaluate, plan } from '../../src/engine/index.ts';
import { type Options, type Removal, type Rule, shellLine, type UnpricedFinding } from '../../src/model/index.ts';
import { collectors } from '../../src/resources/collectors.ts';
import { type Answers, fakeAws, place } from './fake-aws.ts';

const account = {
  id: place.account,
  partition: place.partition,
  homeRegion: place.homeRegion,
  dnsSuffix: place.dnsSuffix,
  callerArn: `arn:aws:iam::${place.account}:user/tester`,
};

/** What one rule says in one region, from AWS's answers on: the real collectors, plan and evaluation. */
export const audited = async (
  rule: Rule,
  answers: Answers,
  options: Options = {},
): Promise<readonly UnpricedFinding[]> => {
  const aws = fakeAws(answers);
  const sources = collectors.map((collector) => collector.bind(aws));
  const regions = { scanned: [place.region], notScanned: [], missing: [] };
  const planned = plan([rule], sources, regions, { [rule.id]: { options } });
  const { signal } = new AbortController();
  return evaluate(planned, await collect(planned, sources, { account, now: place.now, signal }), () => false);
};

/** What a finding says in a few words: outcome and message, or the kind of each cause where it could not say. */
export const saying = ({ outcome, message, cause, furtherCauses }: UnpricedFinding): readonly (string | null)[] =>
  outcome === 'unknown'
    ? [outcome, ...[cause, ...furtherCauses].map((each) => (each?.kind === 'unclear' ? each.message : `${each?.kind}`))]
    : [outcome, message];

/** The commands of a removal as a shell's lines; none where there is no removal. */
export const removing = ({ removal }: { readonly removal: Removal | null }): readonly string[] =>
  removal === null ? [] : removal.remove.map(shellLine);

/** Metrics by day, as CloudWatch answers: `values` by name, any other silent. */
export const daily =
  (values: { readonly [metric: string]: number | undefined }): NonNullable<Answers['cloudwatch:GetMetricStatistics']> =>
  ({ MetricName, StartTime, EndTime }) => {
    const value = values[`${MetricName}`];
    const [from, until] = [StartTime, EndTime].map((date) => new Date(date as Date).getTime()) as [number, number];
    const days = value === undefined ? 0 : (until - from) / dayMs;
    return {
      Datapoints: Array.from({ length: days }, (_, index) => ({
        Timestamp: new Date(from + index * dayMs),
        Sum: value,
        Maximum: value,
        Average: value,
      })),
    };
  };

const dayMs = 86_400_000;
