import type { Aws } from '../../aws/index.ts';
import { given } from '../reading/aws-fields.ts';
import { everyItem, pagesOf } from '../reading/pages-of.ts';
import type { FunctionUrl } from './fields.ts';
import { policyOf } from './function-policies.ts';
import { qualifierOf } from './function-qualifier.ts';

/** What `functionUrls` may call. */
export const urlOperations = ['lambda:ListFunctionUrlConfigs', 'lambda:GetPolicy'] as const;

type UrlAws = Aws<(typeof urlOperations)[number]>;

/**
 * The URLs of a function and of its aliases, each with the policy of just what it calls, which also says who may come in by
 * a signature. https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctionUrlConfigs.html
 */
export const functionUrls = async (aws: UrlAws, FunctionName: string): Promise<readonly FunctionUrl[]> => {
  const answers = pagesOf<'lambda:ListFunctionUrlConfigs'>(
    aws,
    'lambda:ListFunctionUrlConfigs',
    { FunctionName },
    { id: FunctionName, gone: 'ResourceNotFoundException' },
  );
  const configs = await everyItem(answers, (page) => given(page.FunctionUrlConfigs, 'FunctionUrlConfigs'));
  return Promise.all(
    configs.map(async (config) => {
      const functionArn = given(config.FunctionArn, 'FunctionArn');
      const qualifier = qualifierOf(functionArn);
      const authType = given(config.AuthType, 'AuthType');
      return {
        url: given(config.FunctionUrl, 'FunctionUrl'),
        qualifier,
        functionArn,
        authType,
        createdAt: given(config.CreationTime, 'CreationTime'),
        policy: await policyOf(aws, FunctionName, qualifier),
      };
    }),
  );
};
