"""What moto lacks of services that run clusters: the date of an ECS service, and answers of an account that has little of them."""

from datetime import UTC, datetime

from answer import as_json, canned
from moto.ecs.models import Service


def install():
    make = Service.__init__

    def dated(self, *args, **kwargs):
        make(self, *args, **kwargs)
        self.created_at = datetime.now(UTC)

    Service.__init__ = dated


EMPTY = {
    "elasticache:DescribeServerlessCaches": "<ServerlessCaches/>",
    "rds:DescribeBlueGreenDeployments": "<BlueGreenDeployments/>",
    "rds:DescribeIntegrations": "<Integrations/>",
    "redshift:DescribeDataShares": "<DataShares/>",
    "redshift:DescribeInboundIntegrations": "<InboundIntegrations/>",
}


def answer(call):
    """The answer to a call that moto lacks, or None for any other."""
    if call.name == "eks:DescribeClusterVersions":
        return as_json({"clusterVersions": [{"clusterVersion": "1.30", "versionStatus": "STANDARD_SUPPORT"}]})
    if call.name in EMPTY:
        return _xml(call, EMPTY[call.name])
    if call.name in ("es:DescribeInboundConnections", "es:DescribeOutboundConnections"):
        return as_json({"Connections": []})
    if call.name == "elasticfilesystem:DescribeReplicationConfigurations":
        return as_json({"Replications": []})
    if call.name == "elasticbeanstalk:DescribeEnvironmentResources":
        name = call.params.get("EnvironmentName", "")
        groups = f"<AutoScalingGroups><member><Name>{name}-group</Name></member></AutoScalingGroups>"
        return _xml(call, f"<EnvironmentResources><EnvironmentName>{name}</EnvironmentName>{groups}</EnvironmentResources>")
    return None


def _xml(call, result):
    name = call.operation
    request = "<ResponseMetadata><RequestId>00000000-0000-4000-8000-000000000000</RequestId></ResponseMetadata>"
    return canned(f"<{name}Response><{name}Result>{result}</{name}Result>{request}</{name}Response>", "text/xml")
