import {
  BudgetsClient,
  DescribeBudgetActionsForBudgetCommand,
  DescribeBudgetsCommand,
  DescribeNotificationsForBudgetCommand,
  DescribeSubscribersForNotificationCommand,
} from '@aws-sdk/client-budgets';
import { defineService } from '../service.ts';

const paging = { input: 'NextToken', output: 'NextToken' };
const always = { MaxResults: 100 };

export const budgets = defineService({
  Client: BudgetsClient,
  operations: {
    'budgets:DescribeBudgetActionsForBudget': { Command: DescribeBudgetActionsForBudgetCommand, paging, always },
    'budgets:DescribeBudgets': { Command: DescribeBudgetsCommand, paging, always },
    'budgets:DescribeNotificationsForBudget': { Command: DescribeNotificationsForBudgetCommand, paging, always },
    'budgets:DescribeSubscribersForNotification': {
      Command: DescribeSubscribersForNotificationCommand,
      paging,
      always,
    },
  },
});
