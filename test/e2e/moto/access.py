"""IAM enforcement with real action names: moto checks `<signing name>:<operation>`, which IAM knows for few services."""

import re

from answer import denial, error
from moto.iam.access_control import CreateAccessKeyFailure, IAMPolicy, create_access_key

_enforced = {"on": False}


def enforce(on):
    _enforced["on"] = on


def refusal(call):
    """The denial that IAM would answer, or None."""
    if not _enforced["on"] or call.name == "sts:GetCallerIdentity":
        return None
    try:
        headers = {"X-Amz-Security-Token": call.token} if call.token else {}
        policies = create_access_key(call.account, "aws", call.key, headers).collect_policies()
    except CreateAccessKeyFailure:
        code = "AuthFailure" if call.service == "ec2" else "InvalidClientTokenId"
        return error(call, code, "The security token included in the request is invalid.", 401 if call.service == "ec2" else 403)
    statements = [statement for policy in policies for statement in _statements(policy)]
    missing = [action for action in actions_of(call) if not _allowed(statements, action, _resource(call))]
    return denial(call, missing[0]) if missing else None


# Where IAM has another name than S3's own operation.
S3_ACTIONS = {
    "s3:GetBucketNotificationConfiguration": "s3:GetBucketNotification",
    "s3:GetPublicAccessBlock": "s3:GetBucketPublicAccessBlock",
    "s3:ListBuckets": "s3:ListAllMyBuckets",
    "s3:ListMultipartUploads": "s3:ListBucketMultipartUploads",
    "s3control:GetPublicAccessBlock": "s3:GetAccountPublicAccessBlock",
}


# What a history does with its table; the audit reads tables whatever they are called.
WRITES_TO_TABLE = ("BatchWriteItem", "DeleteItem", "GetItem", "PutItem", "Query", "UpdateItem")


def actions_of(call):
    """The IAM actions that a call needs."""
    if call.name in S3_ACTIONS:
        return [S3_ACTIONS[call.name]]
    if call.service == "s3control":
        return [f"s3:{call.operation}"]
    if call.operation.endswith("RoutingRules"):
        return [f"apigateway:{call.operation}"]
    if call.service in ("apigateway", "apigatewayv2"):
        return [f"apigateway:{call.method}"]
    if call.name == "budgets:DescribeBudgetActionsForBudget":
        return [call.name]
    if call.service == "budgets":
        return ["budgets:ViewBudget" if call.operation.startswith("Describe") else "budgets:ModifyBudget"]
    return ["lambda:InvokeFunction" if call.name == "lambda:Invoke" else call.name]


def _resource(call):
    """The ARN that a statement may name; None where only `*` makes sense, or where nobody scopes it."""
    if call.service in ("apigateway", "apigatewayv2"):
        return f"arn:aws:apigateway:{call.region}::{call.path.removeprefix('/v2')}"
    if call.service == "budgets":
        return f"arn:aws:budgets::{call.account}:budget/{call.params.get('BudgetName', '*')}"
    if call.service == "dynamodb" and call.operation in WRITES_TO_TABLE:
        table = call.params.get("TableName") or next(iter(call.params["RequestItems"]))
        return f"arn:aws:dynamodb:{call.region}:{call.account}:table/{table}"
    if call.service == "s3" and "Key" in call.params:
        return f"arn:aws:s3:::{call.params['Bucket']}/{call.params['Key']}"
    return call.params.get("TopicArn") if call.service == "sns" else None


def _statements(policy):
    statements = IAMPolicy(policy)._policy_json["Statement"]
    return statements if isinstance(statements, list) else [statements]


def _allowed(statements, action, resource):
    effects = [one["Effect"] for one in statements if _concerns(one, action, resource)]
    return "Allow" in effects and "Deny" not in effects


def _concerns(statement, action, resource):
    named = _matches(statement["Action"], action) if "Action" in statement else not _matches(statement["NotAction"], action)
    return named and (resource is None or _matches(statement.get("Resource", "*"), resource))


def _matches(patterns, text):
    listed = patterns if isinstance(patterns, list) else [patterns]
    return any(re.fullmatch(re.escape(one).replace(r"\*", ".*").replace(r"\?", "."), text, re.IGNORECASE) for one in listed)
