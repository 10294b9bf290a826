import { type Item, parseArn } from '../../../model/index.ts';

/** True for an account of AWS's commercial partition: the others have neither a free tier nor a free plan. */
export const isCommercial = ({ arn }: Item<'account'>): boolean => parseArn(arn)?.partition === 'aws';
