import type { Cause } from '../model/index.ts';
import { type Comparable, pairOf } from './comparable.ts';

/** Pairs `rule region` in which something could not be judged; `*` for all rules, where the list of regions is in doubt. */
export const gapsOf = ({ findings, coverage }: Pick<Comparable, 'findings' | 'coverage'>): readonly string[] => {
  const unknown = findings.filter(({ outcome }) => outcome === 'unknown');
  return [...new Set([...unknown.map(pairOf), ...coverage.gaps.map(planGap)])].toSorted();
};

const planGap = (cause: Cause): string => {
  switch (cause.kind) {
    case 'not-collected':
      return `* ${cause.resource}`;
    case 'unclear':
    case 'would-fail':
      return `* ${cause.message}`;
    case 'denied':
    case 'failed':
      return `* ${cause.operation}`;
  }
};
