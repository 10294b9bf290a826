import type { Standards } from '../model/index.ts';

const names: { readonly [standard: string]: string } = {
  'security-hub': 'AWS Security Hub CSPM',
  'well-architected': 'AWS Well-Architected Framework',
};

/** A standard as other programs call it: `cis-7.0` is `CIS AWS Foundations Benchmark v7.0.0`. */
export const standardName = (standard: string): string => {
  const version = /^cis-(.+)$/.exec(standard)?.[1];
  if (version === undefined) return names[standard] ?? standard;
  return `CIS AWS Foundations Benchmark v${version.split('.').length === 2 ? `${version}.0` : version}`;
};

/** Each control with its standard in one text: `CIS AWS Foundations Benchmark v7.0.0/2.5`. */
export const requirementsOf = (standards: Standards): readonly string[] =>
  Object.entries(standards).flatMap(([standard, controls]) =>
    controls.map((control) => `${standardName(standard)}/${control}`),
  );
