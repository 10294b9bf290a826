// Does: what other programs may import: reports of this program, read back and checked.
// May not: audit, ask AWS, print.
export { ForeignReport, type JsonReport, parseReport } from '../reporters/index.ts';
