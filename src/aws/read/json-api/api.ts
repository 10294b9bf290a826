/** A JSON API of AWS's, as far as its calls differ from those of another one. */
export interface JsonApi {
  /** The name by which `AWS_ENDPOINT_URL_…` is looked for. */
  readonly serviceId: string;
  /** The name that calls are signed for. */
  readonly signingName: string;
  /** What stands before the operation in `x-amz-target`. */
  readonly target: string;
  readonly version: '1.0' | '1.1';
  /** Where it answers, unless the environment says otherwise. */
  readonly endpoint: (region: string) => string;
}
