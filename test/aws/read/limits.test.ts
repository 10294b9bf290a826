import { describe, expect, it } from 'vitest';
import { limitsOf } from '../../../src/aws/read/limits.ts';

describe('the limits', () => {
  const published: readonly (readonly [Parameters<typeof limitsOf>[0], string, number])[] = [
    ['apigateway:GetRestApis', 'apigateway', 10],
    ['apigatewayv2:GetApis', 'apigateway', 10],
    ['lambda:GetPolicy', 'lambda:GetPolicy', 15],
    ['lambda:ListFunctions', 'lambda', 15],
    ['lambda:ListFunctionUrlConfigs', 'lambda', 15],
    ['iam:ListUsers', 'iam', 15],
    ['ec2:DescribeInstances', 'ec2:DescribeInstances', 20],
    ['sns:GetTopicAttributes', 'sns:GetTopicAttributes', 30],
  ];
  it.each(published)('%s takes its turn in the bucket %s, under %d a second', (operation, bucket, perSecond) => {
    const [limit] = limitsOf(operation);
    expect(limit?.bucket).toBe(bucket);
    expect(limit?.perSecond).toBeLessThan(perSecond);
    expect(limit?.perSecond).toBeGreaterThan(perSecond / 1.2);
  });

  it('the burst of API Gateway stays under 40', () => {
    expect(limitsOf('apigateway:GetRestApis')[0]?.burst).toBeLessThanOrEqual(40);
  });

  it('GetResources waits for its own turn as well', () => {
    expect(limitsOf('apigateway:GetResources').map(({ bucket }) => bucket)).toEqual([
      'apigateway',
      'apigateway:GetResources',
    ]);
  });
});
