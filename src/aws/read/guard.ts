import type { AwsClient, Operations } from './service.ts';

/** Thrown before anything is sent: the operation is not among those that this program declared as reading only. */
class NotDeclared extends Error {
  override readonly name = 'NotDeclared';
}

interface HandlerContext {
  readonly commandName?: string;
}

type Next = (args: unknown) => unknown;

/** Makes a client refuse every command that is not declared, whoever sends it. */
export const guard = (client: AwsClient, operations: Operations): void => {
  const allowed = new Set(Object.keys(operations).map((name) => `${name.slice(name.indexOf(':') + 1)}Command`));
  client.middlewareStack.add(
    (next: Next, context: HandlerContext) => async (args: unknown) => {
      if (context.commandName === undefined || !allowed.has(context.commandName)) {
        throw new NotDeclared(
          `${context.commandName ?? 'An unnamed command'} is not declared as an operation that only reads.`,
        );
      }
      return next(args);
    },
    { step: 'initialize', name: 'readOnlyGuard', priority: 'high' },
  );
};
