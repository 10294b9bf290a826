/**
 * A resource policy as JSON text. API Gateway sends it as the inside of a JSON string, every quote escaped; plain JSON
 * is kept. What is neither is kept as it came, so that nobody takes it for "no policy".
 * https://docs.aws.amazon.com/apigateway/latest/api/API_RestApi.html
 */
export const unescapedPolicy = (sent: string): string => {
  if (isJson(sent)) return sent;
  const inner = jsonOf(`"${sent}"`);
  return typeof inner === 'string' && isJson(inner) ? inner : sent;
};

const isJson = (text: string): boolean => jsonOf(text) !== undefined;

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};
