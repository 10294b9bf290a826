import { NormalizedSchema } from '@smithy/core/schema';

/** A shape as an SDK's own schemas describe it. */
export type Shape = Parameters<typeof NormalizedSchema.of>[0];

/**
 * An answer that botocore parsed, as the SDK's deserialiser would hand it out: dates where its schema has dates, bytes where it
 * has bytes, and no field that the schema does not know. What the answer lacks stays lacking.
 */
export const typedAs = (shape: Shape, value: unknown): unknown => {
  const schema = NormalizedSchema.of(shape);
  if (value === undefined || value === null) return undefined;
  if (schema.isTimestampSchema()) return dateFrom(value);
  if (schema.isBlobSchema()) return Buffer.from(value as string, 'base64');
  if (schema.isListSchema()) return (value as readonly unknown[]).map((each) => typedAs(schema.getValueSchema(), each));
  if (schema.isMapSchema()) return mapped(value, (each) => typedAs(schema.getValueSchema(), each));
  if (schema.isStructSchema()) return structFrom(schema, value as { readonly [field: string]: unknown });
  return value;
};

const structFrom = (schema: NormalizedSchema, value: { readonly [field: string]: unknown }) =>
  Object.fromEntries(
    [...schema.structIterator()].flatMap(([name, member]) =>
      value[name] === undefined || value[name] === null ? [] : [[name, typedAs(member, value[name])]],
    ),
  );

const mapped = (value: unknown, each: (one: unknown) => unknown) =>
  Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, each(one)]));

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly microsecond?: number;
}

// As text, as seconds, or as the parts of Python's datetime, which botocore's recorders write.
const dateFrom = (value: unknown): Date => {
  if (typeof value === 'number') return new Date(value * 1000);
  if (typeof value === 'string') return new Date(value);
  const { year, month, day, hour = 0, minute = 0, second = 0, microsecond = 0 } = value as Parts;
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second, microsecond / 1000));
};
