import { locales, severities } from '../../../model/index.ts';
import { type PageData, type PageFinding, states } from '../page-data.ts';
import { narrowings, type Sort, type View } from './view.ts';

/** A finding with everything in it that a search may find, accents and case dropped. */
export interface Candidate {
  readonly finding: PageFinding;
  readonly haystack: string;
}

export const candidates = ({ findings, rules }: PageData): readonly Candidate[] =>
  findings.map((finding) => {
    const { id, resource, name, arn, region, service, tags, text } = finding;
    const title = rules[finding.rule]?.title;
    const words = [
      ...locales.flatMap((locale) => [title?.[locale] ?? '', text[locale]]),
      id,
      resource,
      name ?? '',
      arn,
      region,
      service,
      ...Object.entries(tags ?? {}).flat(),
    ];
    return { finding, haystack: folded(words.join('\n')) };
  });

/** The findings that a view shows, in its order. */
export const selected = (all: readonly Candidate[], view: View): readonly PageFinding[] => {
  const words = folded(view.search).split(/\s+/).filter(Boolean);
  const found = all
    .filter(({ finding, haystack }) => isIn(view, finding) && words.every((word) => haystack.includes(word)))
    .map(({ finding }) => finding)
    .sort(orders[view.sort]);
  return view.isReversed ? found.reverse() : found;
};

const isIn = (view: View, finding: PageFinding): boolean =>
  (view.severities.length === 0 || view.severities.includes(finding.severity)) &&
  (view.states.length === 0 || view.states.includes(finding.state)) &&
  narrowings.every((name) => view[name] === '' || view[name] === finding[name]) &&
  (view.seen === '' || view.seen === ageOf(finding));

/** Whether a finding is news; null where nothing was compared, or where it does not fail. */
const ageOf = ({ history }: PageFinding): 'new' | 'old' | null => {
  if (history === null) return null;
  return history.change === 'new' || history.change === 'returned' ? 'new' : 'old';
};

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

type Order = (a: PageFinding, b: PageFinding) => number;

const by =
  (key: (finding: PageFinding) => string | number): Order =>
  (a, b) => {
    const [left, right] = [key(a), key(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  };

const then =
  (...all: readonly Order[]): Order =>
  (a, b) =>
    all.reduce((result, order) => result || order(a, b), 0);

const worst = then(
  by(({ severity }) => severities.indexOf(severity)),
  by(({ state }) => states.indexOf(state)),
  by(({ monthlyUsd }) => -(monthlyUsd ?? 0)),
);
const identity = by(({ id }) => id);

const orders: { readonly [S in Sort]: Order } = {
  severity: then(worst, identity),
  cost: then(
    by(({ monthlyUsd }) => -(monthlyUsd ?? 0)),
    worst,
    identity,
  ),
  // What has no first time comes last.
  age: then(
    by(({ history }) => history?.firstSeen ?? '\uffff'),
    worst,
    identity,
  ),
  rule: then(
    by(({ rule }) => rule),
    worst,
    identity,
  ),
  region: then(
    by(({ region }) => region),
    worst,
    identity,
  ),
  service: then(
    by(({ service }) => service),
    worst,
    identity,
  ),
  resource: then(
    by(({ name, resource }) => name ?? resource),
    identity,
  ),
};
