/** What a role that keeps its history in a table must be allowed, on that table alone. */
export const historyPermissions = ['dynamodb:BatchWriteItem', 'dynamodb:Query', 'dynamodb:UpdateItem'] as const;
