// Does: bring a string to where it is read: a file, a folder, an SNS topic, Security Hub.
// May not: render, judge, ask AWS anything.
export { writeWhole } from './file.ts';
export { writeFolder } from './folder.ts';
export { publishNotification, subscribersOf } from './sns.ts';
export { unwritable } from './unwritable.ts';
