import type { Place } from '../../../model/index.ts';

/** The URL under which AWS offers an API by itself, without its stage: https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-call-api.html */
export const defaultEndpoint = (scheme: 'https' | 'wss', id: string, { region, dnsSuffix }: Place): string =>
  `${scheme}://${id}.execute-api.${region}.${dnsSuffix}`;
