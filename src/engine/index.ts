// Does: plan, collect, evaluate and summarise, with rules and sources as given.
// May not: name a rule or a resource type, know AWS, choose words, read the clock, print.
export { collect } from './collect.ts';
export { type Exclusion, evaluate, excludesNothing } from './evaluate.ts';
export { evaluation } from './evaluation.ts';
export { list } from './list.ts';
export { type Plan, type PlanSource, plan, type RuleSetting } from './plan.ts';
export { summarise, summedUp } from './summarise.ts';
export { type Accepted, tagging, tagsRead } from './tags.ts';
export { uniqueIn } from './unique.ts';
