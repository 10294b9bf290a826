/** What a role must be allowed: an IAM action, and the resources it is asked on. */
export interface Permission {
  readonly action: string;
  /** `*`, or paths of API Gateway, which become ARNs when the partition is known: `/restapis/*` and the like. */
  readonly resources: readonly string[];
}

// API Gateway has one action for all reading, and tells its operations apart by path:
// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagement.html
const apiGatewayPaths: { readonly [operation: string]: string } = {
  'apigateway:GetBasePathMappings': '/domainnames/*/basepathmappings',
  'apigateway:GetDeployment': '/restapis/*/deployments/*',
  'apigateway:GetDomainNames': '/domainnames',
  'apigateway:GetResources': '/restapis/*/resources',
  'apigateway:GetRestApis': '/restapis',
  'apigateway:GetStages': '/restapis/*/stages',
  'apigatewayv2:ExportApi': '/apis/*/exports/*',
  'apigatewayv2:GetApiMappings': '/domainnames/*/apimappings',
  'apigatewayv2:GetApis': '/apis',
  'apigatewayv2:GetDomainNames': '/domainnames',
  'apigatewayv2:GetIntegrations': '/apis/*/integrations',
  'apigatewayv2:GetRoutes': '/apis/*/routes',
  'apigatewayv2:GetStages': '/apis/*/stages',
};

// S3 names these after what they read: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
const s3Actions: { readonly [operation: string]: string } = {
  's3:GetBucketNotificationConfiguration': 's3:GetBucketNotification',
  's3:GetPublicAccessBlock': 's3:GetBucketPublicAccessBlock',
  's3:ListBuckets': 's3:ListAllMyBuckets',
  's3:ListMultipartUploads': 's3:ListBucketMultipartUploads',
  's3control:GetAccessPoint': 's3:GetAccessPoint',
  's3control:GetAccessPointPolicyStatus': 's3:GetAccessPointPolicyStatus',
  's3control:GetMultiRegionAccessPointPolicyStatus': 's3:GetMultiRegionAccessPointPolicyStatus',
  's3control:GetPublicAccessBlock': 's3:GetAccountPublicAccessBlock',
  's3control:ListAccessPoints': 's3:ListAccessPoints',
  's3control:ListMultiRegionAccessPoints': 's3:ListMultiRegionAccessPoints',
};

/**
 * What a call needs, or null where it needs nothing. An operation is its own action on `*` unless AWS says otherwise:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const permissionOf = (operation: string): Permission | null => {
  if (operation === 'sts:GetCallerIdentity') return null;
  const path = apiGatewayPaths[operation];
  if (path !== undefined) return { action: 'apigateway:GET', resources: [path] };
  if (operation === 'apigatewayv2:ListRoutingRules') return { action: 'apigateway:ListRoutingRules', resources: ['*'] };
  // Both generations of load balancers share one prefix.
  if (operation.startsWith('elasticloadbalancingv2:'))
    return { action: operation.replace('elasticloadbalancingv2:', 'elasticloadbalancing:'), resources: ['*'] };
  // Reading a budget is one permission, however it is read; its actions have their own:
  // https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbudgetservice.html
  if (operation === 'budgets:DescribeBudgetActionsForBudget') return { action: operation, resources: ['*'] };
  if (operation.startsWith('budgets:')) return { action: 'budgets:ViewBudget', resources: ['*'] };
  return { action: s3Actions[operation] ?? operation, resources: ['*'] };
};

/** The IAM actions that a call needs: none for `sts:GetCallerIdentity`. */
export const actionsOf = (operation: string): readonly string[] => {
  const permission = permissionOf(operation);
  return permission === null ? [] : [permission.action];
};
