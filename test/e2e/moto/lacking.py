"""What moto does not have, answered as an account answers that has little of it: actions of budgets, Lightsail, the free tier, apps of
SageMaker Studio, the last use of a KMS key."""

from answer import as_json
from moto.kms.models import kms_backends

DAY = 86_400


def answer(call):
    """The answer to a call that moto lacks, or None for any other."""
    known = ANSWERS.get(call.name)
    return None if known is None else as_json(known(call) if callable(known) else known)


def _last_use(call):
    """A key whose description says so was used an hour before the run; any other never since it was made."""
    key = kms_backends[call.account][call.region].describe_key(call.params["KeyId"])
    created = float(key.creation_date)
    used = {"Operation": "Decrypt", "Timestamp": created - 3600} if "in use" in (key.description or "") else {}
    return {"KeyId": key.id, "KeyLastUsage": used, "KeyCreationDate": created, "TrackingStartDate": created - 300 * DAY}


OFFER = {
    "service": "AWS Lambda",
    "operation": "",
    "usageType": "Global-Request",
    "region": "global",
    "actualUsageAmount": 950_000.0,
    "forecastedUsageAmount": 1_900_000.0,
    "limit": 1_000_000.0,
    "unit": "Requests",
    "description": "1000000.0 Requests are always free per month as part of AWS Free Usage Tier (Global-Request)",
    "freeTierType": "Always Free",
}


def _lightsail(kind, name, **rest):
    arn = f"arn:aws:lightsail:us-east-1:123456789012:{kind}/{name}"
    return {"name": name, "arn": arn, "createdAt": 1_735_689_600.0, "tags": [], **rest}


INSTANCES = [
    _lightsail("Instance", "old-blog", bundleId="micro_3_0", state={"code": 80, "name": "stopped"}),
    _lightsail("Instance", "live-blog", bundleId="micro_3_0", state={"code": 16, "name": "running"}),
]
DATABASES = [_lightsail("RelationalDatabase", "shop", relationalDatabaseBundleId="micro_2_0", state="available")]


def _daily(statistic, value, unit):
    """The same value on each day that is asked for."""

    def points(call):
        begin, end = int(call.params["startTime"]), int(call.params["endTime"])
        return {"metricData": [{"timestamp": at, statistic: value, "unit": unit} for at in range(begin, end, DAY)]}

    return points


ANSWERS = {
    "budgets:DescribeBudgetActionsForBudget": {"Actions": []},
    "freetier:GetAccountPlanState": {"accountId": "123456789012", "accountPlanType": "PAID", "accountPlanStatus": "ACTIVE"},
    "freetier:GetFreeTierUsage": {"freeTierUsages": [OFFER]},
    "kms:GetKeyLastUsage": _last_use,
    "lightsail:GetRegions": {"regions": [{"name": "us-east-1"}]},
    "lightsail:GetInstances": {"instances": INSTANCES},
    "lightsail:GetInstanceMetricData": _daily("sum", 50_000_000.0, "Bytes"),
    "lightsail:GetRelationalDatabases": {"relationalDatabases": DATABASES},
    "lightsail:GetRelationalDatabaseMetricData": _daily("maximum", 0.0, "Count"),
    "lightsail:GetLoadBalancers": {"loadBalancers": []},
    "lightsail:GetStaticIps": {"staticIps": []},
    "sagemaker:ListApps": {"Apps": []},
}
