import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One recorded answer of AWS as botocore parsed it, in its file's order. */
export interface RecordedAnswer {
  readonly file: string;
  readonly service: string;
  readonly operation: string;
  readonly nth: number;
  readonly status: number;
  readonly data: unknown;
}

const named = /^([\w-]+)\.(\w+)_(\d+)\.json$/;

/** The answers in a folder, `service.Operation_N.json` each, as `{ "status_code": 200, "data": … }`. Throws where one is no JSON. */
export const answersIn = (folder: string): readonly RecordedAnswer[] =>
  readdirSync(folder)
    .flatMap((file) => {
      const [, service, operation, nth] = named.exec(file) ?? [];
      if (service === undefined || operation === undefined) return [];
      const { status_code: status = 200, data } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        readonly status_code?: number;
        readonly data: unknown;
      };
      return [{ file, service, operation, nth: Number(nth), status, data }];
    })
    .toSorted((a, b) => a.nth - b.nth);

/** The folder itself where it holds answers, and every folder below that does. */
export const recordingsIn = (folder: string): readonly string[] => [
  ...(answersIn(folder).length > 0 ? [folder] : []),
  ...readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory())
    .flatMap(recordingsIn),
];

/** Takes one answer after another, so that a call that is made again gets the next. */
export interface Tape {
  /** The first answer left that names everything that was asked by name, else the first left; null where none is. */
  readonly next: (service: string, operation: string, input: object) => RecordedAnswer | null;
}

/** A tape of these answers; concurrent calls are told apart by the names that they ask for. */
export const tapeOf = (answers: readonly RecordedAnswer[]): Tape => {
  const left = [...answers];
  return {
    next: (service, operation, input) => {
      const fitting = left.filter((one) => one.service === service && one.operation === operation);
      const names = Object.values(input).filter((value): value is string => typeof value === 'string');
      const taken = fitting.find(({ data }) => isOf(data, names)) ?? fitting[0];
      if (taken === undefined) return null;
      left.splice(left.indexOf(taken), 1);
      return taken;
    },
  };
};

const isOf = (data: unknown, names: readonly string[]): boolean => {
  const text = JSON.stringify(data);
  return names.length > 0 && names.every((name) => text.includes(JSON.stringify(name).slice(1, -1)));
};
