import { type Severity, severities } from '../../../model/index.ts';
import { type State, states } from '../page-data.ts';

export const sorts = ['severity', 'cost', 'age', 'rule', 'region', 'service', 'resource'] as const;
export type Sort = (typeof sorts)[number];

/** What of a finding a list may be narrowed to by one value; empty for any. */
export const narrowings = ['group', 'rule', 'region', 'service'] as const;
export type Narrowing = (typeof narrowings)[number];

const seenWhen = ['', 'new', 'old'] as const;

/** What the reader looks at: it stands in the address of the page, so that it can be passed on. */
export type View = { readonly [N in Narrowing]: string } & {
  readonly search: string;
  /** None for any. */
  readonly severities: readonly Severity[];
  /** None for any. */
  readonly states: readonly State[];
  readonly seen: (typeof seenWhen)[number];
  readonly sort: Sort;
  readonly isReversed: boolean;
  /** The id of the finding that the address names. */
  readonly finding: string | null;
};

const everyState: View = {
  search: '',
  severities: [],
  states: [],
  group: '',
  rule: '',
  region: '',
  service: '',
  seen: '',
  sort: 'severity',
  isReversed: false,
  finding: null,
};

/** What a reader sees first: all that fails, and all that could not be checked. */
export const firstView: View = { ...everyState, states: ['fail', 'unknown'] };

/** Everything there is, and one finding of it. */
export const viewOn = (finding: string): View => ({ ...everyState, finding });

/** The view that an address names after its `#`; whatever it does not understand is as at first. */
export const viewIn = (hash: string): View => {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const one = <T extends string>(name: string, known: readonly T[], otherwise: T): T =>
    known.find((each) => each === params.get(name)) ?? otherwise;
  const some = <T extends string>(name: string, known: readonly T[], otherwise: readonly T[]): readonly T[] => {
    const names = params.get(name)?.split(',');
    return names === undefined ? otherwise : known.filter((each) => names.includes(each));
  };
  return {
    search: params.get('q') ?? '',
    severities: some('severity', severities, []),
    states: some('state', states, firstView.states),
    group: params.get('group') ?? '',
    rule: params.get('rule') ?? '',
    region: params.get('region') ?? '',
    service: params.get('service') ?? '',
    seen: one('seen', seenWhen, ''),
    sort: one('sort', sorts, 'severity'),
    isReversed: params.has('reverse'),
    finding: params.get('finding'),
  };
};

/** The address of a view: what differs from the first one. */
export const hashOf = (view: View): string => {
  const params = new URLSearchParams();
  if (view.search !== '') params.set('q', view.search);
  if (view.severities.length > 0) params.set('severity', view.severities.join(','));
  if (view.states.join() !== firstView.states.join()) params.set('state', view.states.join(',') || 'any');
  for (const name of narrowings) if (view[name] !== '') params.set(name, view[name]);
  if (view.seen !== '') params.set('seen', view.seen);
  if (view.sort !== 'severity') params.set('sort', view.sort);
  if (view.isReversed) params.set('reverse', '');
  if (view.finding !== null) params.set('finding', view.finding);
  return `#${params.toString()}`;
};

/** True for an address that names a view, and not a heading of the page. */
export const namesView = (hash: string): boolean => hash.length < 2 || hash.includes('=');
