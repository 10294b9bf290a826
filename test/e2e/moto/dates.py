"""Sets dates that no API lets one choose. Each change names what it is `of`, and where it stands."""

from datetime import UTC, datetime

from moto.apigateway.models import apigateway_backends
from moto.apigatewayv2.models import apigatewayv2_backends
from moto.awslambda.models import lambda_backends
from moto.cloudwatch.models import cloudwatch_backends
from moto.dynamodb.models import dynamodb_backends
from moto.ec2.models import ec2_backends
from moto.iam.models import AccessKeyLastUsed, iam_backends


def change(one):
    CHANGES[one["of"]](one, one["account"])


def _date(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(UTC).replace(tzinfo=None)


def _instance(one, account):
    instance = ec2_backends[account][one["region"]].get_instance(one["id"])
    if "launched" in one:
        instance.launch_time = _date(one["launched"])
    if "stopReason" in one:
        instance._reason = one["stopReason"]


def _volume(one, account):
    ec2_backends[account][one["region"]].volumes[one["id"]].create_time = _date(one["created"])


def _function(one, account):
    function = lambda_backends[account][one["region"]].get_function(one["id"])
    function.last_modified = _date(one["modified"]).strftime("%Y-%m-%dT%H:%M:%S.000+0000")


def _table(one, account):
    dynamodb_backends[account][one["region"]].get_table(one["id"]).created_at = _date(one["created"])


def _rest_api(one, account):
    created = _date(one["created"]).replace(tzinfo=UTC).timestamp()
    apigateway_backends[account][one["region"]].apis[one["id"]].create_date = int(created)


def _http_api(one, account):
    apigatewayv2_backends[account][one["region"]].get_api(one["id"]).created_date = _date(one["created"])


def _alarm(one, account):
    alarm = cloudwatch_backends[account][one["region"]].alarms[one["id"]]
    alarm.state_updated_timestamp = _date(one["stateSince"])


def _user(one, account):
    user = iam_backends[account]["aws"].users[one["id"]]
    if "created" in one:
        user.create_date = _date(one["created"])
    if "passwordLastUsed" in one:
        user.password_last_used = _date(one["passwordLastUsed"])


def _key(one, account):
    users = iam_backends[account]["aws"].users.values()
    key = next(key for user in users for key in user.access_keys if key.access_key_id == one["id"])
    if "created" in one:
        key.create_date = _date(one["created"])
    if "lastUsed" in one:
        key.last_used = AccessKeyLastUsed(_date(one["lastUsed"]), one["service"], one["region"])


CHANGES = {
    "ec2-instance": _instance,
    "ebs-volume": _volume,
    "lambda-function": _function,
    "dynamodb-table": _table,
    "rest-api": _rest_api,
    "http-api": _http_api,
    "billing-alarm": _alarm,
    "iam-user": _user,
    "access-key": _key,
}
