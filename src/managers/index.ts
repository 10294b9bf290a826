// Does: ask what belongs to the managers that findings name, and settle whether a manager may be removed.
// May not: remove anything, choose words, know a rule by its name.
export { askMembers, memberOperations } from './ask-members.ts';
export { settleManagers } from './settle.ts';
