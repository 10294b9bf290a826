// Does: choose a language, fill sentences, format lists and numbers, hold the program's own words.
// May not: know a rule, decide, ask AWS, print.
export { chooseLocale } from './locale.ts';
export { usd } from './money.ts';
export { sentence } from './sentence.ts';
