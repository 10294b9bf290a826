/** As much of an HTTP answer as is read. */
interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: { readonly [name: string]: string };
  readonly body?: AsyncIterable<Uint8Array>;
}

interface ErrorBody {
  readonly __type?: string;
  readonly code?: string;
  readonly message?: string;
  readonly Message?: string;
}

/** What AWS answered; throws an error with AWS's own name for it, as the SDK's clients do. */
export const answerFrom = async ({ statusCode, headers, body }: HttpAnswer): Promise<unknown> => {
  const $metadata = { httpStatusCode: statusCode };
  const said = await parsed(await textOf(body), $metadata);
  if (statusCode < 300) return { ...(said as object), $metadata };
  const { __type, code, message, Message } = said as ErrorBody;
  const name = nameOf(headers['x-amzn-errortype'] ?? __type ?? code ?? 'Unknown');
  throw Object.assign(new Error(message ?? Message ?? name), { name, $metadata, $response: { headers } });
};

// `com.amazon.service#Name` or `Name:http://…`
const nameOf = (type: string): string => (type.split('#').at(-1) ?? type).split(':')[0] ?? type;

const textOf = async (body: AsyncIterable<Uint8Array> | undefined): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body ?? []) chunks.push(chunk);
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
};

// What is no JSON may hold anything, so nothing of it is repeated.
const parsed = (text: string, $metadata: object): unknown => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // told below, with the status
  }
  throw Object.assign(new SyntaxError('malformed answer'), { $metadata });
};
