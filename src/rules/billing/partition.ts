import { parseArn } from '../../model/index.ts';

/**
 * True for what is in GovCloud, where AWS keeps no billing data: usage is billed to the standard account that each GovCloud account
 * belongs to. https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/usage-and-payment.html
 */
export const isGovCloud = ({ arn }: { readonly arn: string }): boolean => parseArn(arn)?.partition === 'aws-us-gov';
