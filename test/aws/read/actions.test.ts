import { expect, it } from 'vitest';
import { actionsOf, permissionOf } from '../../../src/aws/read/actions.ts';

it('takes an operation for its own action, on everything', () => {
  expect(permissionOf('ec2:DescribeAddresses')).toEqual({ action: 'ec2:DescribeAddresses', resources: ['*'] });
});

it('knows the one action of API Gateway, by path, for both of its services', () => {
  expect(permissionOf('apigateway:GetStages')).toEqual({ action: 'apigateway:GET', resources: ['/restapis/*/stages'] });
  expect(permissionOf('apigatewayv2:GetRoutes')).toEqual({ action: 'apigateway:GET', resources: ['/apis/*/routes'] });
});

it('knows the operation of API Gateway that has an action of its own', () => {
  expect(actionsOf('apigatewayv2:ListRoutingRules')).toEqual(['apigateway:ListRoutingRules']);
});

it('knows that reading a budget is one permission, and reading its actions another', () => {
  expect(actionsOf('budgets:DescribeSubscribersForNotification')).toEqual(['budgets:ViewBudget']);
  expect(actionsOf('budgets:DescribeBudgetActionsForBudget')).toEqual(['budgets:DescribeBudgetActionsForBudget']);
});

it('knows that asking who one is needs no permission', () => {
  expect(actionsOf('sts:GetCallerIdentity')).toEqual([]);
});
