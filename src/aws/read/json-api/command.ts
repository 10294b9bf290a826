/** One call to a JSON API, before it is sent. */
export interface JsonCommand {
  /** As the API names it: `GetFreeTierUsage`. */
  readonly operation: string;
  readonly input: object;
}

/** A class as the SDK's commands are, as far as their types go: what goes in, and what comes out. */
type CommandClass<I, O> = new (
  input: I,
) => JsonCommand & { resolveMiddleware: (...args: unknown[]) => (args: unknown) => Promise<{ output: O }> };

/** The command of one operation; `resolveMiddleware` carries its output type and is never called. */
export const commandClass = <I extends object, O>(operation: string): CommandClass<I, O> =>
  function command(input: I): JsonCommand {
    return { operation, input };
  } as unknown as CommandClass<I, O>;
