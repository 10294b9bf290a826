/** Parts of an ARN; `region` and `account` are empty where AWS leaves them out. */
export interface ArnParts {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/** Builds an ARN: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
export const arnOf = (parts: ArnParts): string =>
  ['arn', parts.partition, parts.service, parts.region, parts.account, parts.resource].join(':');

/** The parts of an ARN, or null where the text is none. */
export const parseArn = (text: string): ArnParts | null => {
  const [prefix, partition, service, region, account, ...resource] = text.split(':');
  if (prefix !== 'arn' || !partition || !service || region === undefined || account === undefined) return null;
  return { partition, service, region, account, resource: resource.join(':') };
};
