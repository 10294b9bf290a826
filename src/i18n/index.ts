// Does: choose a language, fill sentences, format lists and numbers, hold the program's own words.
// May not: know a rule, decide, ask AWS, print.
export { chooseLocale } from './locale.ts';
export { day, moment } from './moment.ts';
export { usd, wholeUsd } from './money.ts';
export { sentence } from './sentence.ts';
