// Does: bring what is made to where it is read: a file, a folder, standard output, an SNS topic, Security Hub. It alone writes to disk.
// May not: render, judge, ask AWS anything.
export { writeNew, writeWhole } from './file.ts';
export { writeFolder } from './folder.ts';
export { makeFolder } from './make-folder.ts';
export { placeOf } from './place.ts';
export { publishNotification, subscribersOf } from './sns.ts';
export { standardOutput } from './standard-output.ts';
export { reasonOf, refused, unwritable } from './unwritable.ts';
