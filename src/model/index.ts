// Does: name the nouns of the program, as types and tiny constructors.
// May not: import anything outside this folder, decide, ask AWS, print.
export * from './arn.ts';
export * from './audience.ts';
export * from './bill.ts';
export * from './certain-cost.ts';
export * from './command.ts';
export * from './exemption.ts';
export * from './failure.ts';
export * from './finding.ts';
export * from './history.ts';
export * from './inventory.ts';
export * from './json.ts';
export * from './parent.ts';
export * from './read.ts';
export * from './report.ts';
export * from './resource.ts';
export * from './resources/index.ts';
export * from './rule.ts';
export * from './sending.ts';
export * from './severity.ts';
export * from './source.ts';
export * from './words.ts';
