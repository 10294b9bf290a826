"""What leftovers need that moto lacks: warm functions, the day on which a REST API's stage was made, the last launch of images, fast snapshot
restores."""

import json
from datetime import UTC, datetime, timedelta
from urllib.parse import unquote

from moto.apigateway.models import Stage
from moto.awslambda.responses import LambdaResponse
from moto.awslambda.urls import url_paths
from moto.core.responses import ActionResult
from moto.ec2.models.amis import Ami
from moto.ec2.models.instances import Instance
from moto.ec2.responses import EC2Response

DAYS_AGO = 60


def install():
    path = r"{0}/(?P<api_version>[^/]+)/functions/(?P<function_name>[\w_:%-]+)/provisioned-concurrency$"
    url_paths[path] = LambdaResponse.dispatch
    LambdaResponse.put_provisioned_concurrency_config = _put
    # moto tells operations apart by their path alone, and these two share one.
    LambdaResponse.get_provisioned_concurrency_config = _list
    LambdaResponse.list_provisioned_concurrency_configs = _list
    describe = Stage.to_json
    Stage.to_json = lambda self: {**describe(self), "createdDate": int(_long_ago().timestamp())}
    # By moto's own name for it; None says that nobody ever launched one.
    Ami.lld = None
    # What runs on an instance and how that is billed, which AWS always says.
    Instance.platform_details = "Linux/UNIX"
    # Nobody has enabled any.
    EC2Response.describe_fast_snapshot_restores = lambda self: ActionResult({"FastSnapshotRestores": []})


def _long_ago():
    return datetime.now(UTC) - timedelta(days=DAYS_AGO)


def _function(self):
    return self.backend.get_function(unquote(self.path.split("/")[-2]))


def _configs(function):
    return vars(function).setdefault("provisioned_by_qualifier", {})


def _put(self):
    wanted = self.json_body["ProvisionedConcurrentExecutions"]
    _configs(_function(self))[self.querystring["Qualifier"][0]] = wanted
    return 202, {"status": 202}, json.dumps({"RequestedProvisionedConcurrentExecutions": wanted, "Status": "IN_PROGRESS"})


def _list(self):
    function = _function(self)
    configs = [
        {
            "FunctionArn": f"{function.function_arn}:{qualifier}",
            "RequestedProvisionedConcurrentExecutions": wanted,
            "AllocatedProvisionedConcurrentExecutions": wanted,
            "AvailableProvisionedConcurrentExecutions": wanted,
            "Status": "READY",
            "LastModified": _long_ago().strftime("%Y-%m-%dT%H:%M:%S+0000"),
        }
        for qualifier, wanted in _configs(function).items()
    ]
    return json.dumps({"ProvisionedConcurrencyConfigs": configs})
