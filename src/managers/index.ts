// Does: name the managers that findings would remove, and settle whether one may be removed.
// May not: ask AWS, remove anything, choose words, know a rule by its name.
export { managersIn } from './named.ts';
export { settleManagers } from './settle.ts';
export { sparingExempt } from './sparing-exempt.ts';
