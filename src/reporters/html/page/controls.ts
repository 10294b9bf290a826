import { severities } from '../../../model/index.ts';
import { type PageData, states } from '../page-data.ts';
import { element } from './element.ts';
import type { Translator, Word } from './translator.ts';
import { firstView, type Narrowing, narrowings, type View } from './view.ts';

export interface Controls {
  readonly node: HTMLElement;
  /** Sets every control to what the view says. */
  readonly show: (view: View) => void;
}

/** The form that narrows and orders the list. `change` is called with what the reader changed. */
export const controls = (data: PageData, translate: Translator, change: (part: Partial<View>) => void): Controls => {
  const search = element('input', { type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false' });
  search.addEventListener('input', () => change({ search: search.value }));
  const severity = choices('severity', severities, data, translate, (picked) => change({ severities: picked }));
  const state = choices('state', states, data, translate, (picked) => change({ states: picked }));
  const narrow = narrowings.map((name) => ({
    name,
    select: narrowing(name, data, translate, (value) => change({ [name]: value })),
  }));
  const seen = seenSelect(data, translate, (value) => change({ seen: value }));
  const sort = sortSelect(translate, (value) => change({ sort: value }));
  const reverse = element('input', { type: 'checkbox', id: 'reverse' });
  reverse.addEventListener('change', () => change({ isReversed: reverse.checked }));
  const reset = element('button', { type: 'button', id: 'reset' }, translate.lasting('reset'));
  reset.addEventListener('click', () => change({ ...firstView, sort: sort.value as View['sort'] }));

  const form = element(
    'form',
    { class: 'controls', role: 'search' },
    labelled(
      'search',
      'search',
      search,
      translate,
      element('span', { class: 'hint', id: 'search-hint' }, translate.lasting('searchHint')),
    ),
    severity.node,
    state.node,
    ...narrow.map(({ name, select }) => labelled(name, name, select, translate)),
    labelled('seen', 'seen', seen, translate),
    labelled('sort', 'sort', sort, translate),
    element('label', { class: 'choice', for: 'reverse' }, reverse, translate.lasting('reverse')),
    reset,
  );
  search.setAttribute('aria-describedby', 'search-hint');
  form.addEventListener('submit', (event) => event.preventDefault());
  const folding = element(
    'details',
    { class: 'folding', open: '' },
    element('summary', {}, translate.lasting('filters')),
    form,
  );
  // A narrow page shows the list first.
  folding.open = matchMedia('(min-width: 60rem)').matches;
  return {
    node: folding,
    show: (view) => {
      if (search.value !== view.search) search.value = view.search;
      severity.show(view.severities);
      state.show(view.states);
      for (const { name, select } of narrow) select.value = view[name];
      seen.value = view.seen;
      sort.value = view.sort;
      reverse.checked = view.isReversed;
    },
  };
};

const labelled = (
  id: string,
  word: Word,
  control: HTMLElement,
  translate: Translator,
  ...more: readonly HTMLElement[]
) => element('div', { class: 'control' }, element('label', { for: id }, translate.lasting(word)), control, ...more);

const choices = <T extends Word>(
  name: 'severity' | 'state',
  all: readonly T[],
  data: PageData,
  translate: Translator,
  change: (picked: readonly T[]) => void,
) => {
  const boxes = all.map((value) => ({ value, box: element('input', { type: 'checkbox', id: `${name}-${value}` }) }));
  const picked = () => boxes.filter(({ box }) => box.checked).map(({ value }) => value);
  for (const { box } of boxes) box.addEventListener('change', () => change(picked()));
  const held = (value: T) => data.findings.filter((finding) => finding[name] === (value as Word)).length;
  // What is counted is the report, whether the page holds all of it or not.
  const counts = data.whole?.[name] as { readonly [value: string]: number } | undefined;
  const count = (value: T) => String(counts?.[value] ?? held(value));
  const node = element(
    'fieldset',
    {},
    element('legend', {}, translate.lasting(name)),
    ...boxes.map(({ value, box }) =>
      element(
        'label',
        { class: 'choice', for: box.id },
        box,
        name === 'severity' ? element('span', { class: `mark ${value}` }) : null,
        element('span', {}, translate.lasting(value)),
        element('span', { class: 'faint count' }, count(value)),
      ),
    ),
  );
  const show = (values: readonly T[]) => {
    for (const { value, box } of boxes) box.checked = values.includes(value);
  };
  return { node, show };
};

const narrowing = (name: Narrowing, data: PageData, translate: Translator, change: (value: string) => void) => {
  const values = [...new Set(data.findings.map((finding) => finding[name]))].toSorted();
  const text = (value: string) => (name === 'group' ? translate.lasting(value as Word) : value);
  return select(
    name,
    [
      element('option', { value: '' }, translate.lasting('any')),
      ...values.map((value) => element('option', { value }, text(value))),
    ],
    change,
  );
};

const seenSelect = ({ compared }: PageData, translate: Translator, change: (value: View['seen']) => void) => {
  const made = select(
    'seen',
    [
      element('option', { value: '' }, translate.lasting(compared ? 'any' : 'seenUnknown')),
      element('option', { value: 'new' }, translate.lasting('seenNew')),
      element('option', { value: 'old' }, translate.lasting('seenOld')),
    ],
    change,
  );
  made.disabled = !compared;
  return made;
};

const sortWords: { readonly [S in View['sort']]: Word } = {
  severity: 'sortSeverity',
  cost: 'sortCost',
  age: 'sortAge',
  rule: 'sortRule',
  region: 'sortRegion',
  service: 'sortService',
  resource: 'sortResource',
};

const sortSelect = (translate: Translator, change: (value: View['sort']) => void) =>
  select(
    'sort',
    Object.entries(sortWords).map(([value, word]) => element('option', { value }, translate.lasting(word))),
    change,
  );

const select = <T extends string>(id: string, options: readonly HTMLElement[], change: (value: T) => void) => {
  const made = element('select', { id }, ...options);
  made.addEventListener('change', () => change(made.value as T));
  return made;
};
