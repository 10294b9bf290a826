// Does: bring a string to where it is read: a file, an SNS topic.
// May not: render, judge, ask AWS anything.
export { UnwritableFile, writeWhole } from './file.ts';
export { publishDigest, snsLimitBytes } from './sns.ts';
