"""Function URLs as Lambda knows them: one for the function and one for each alias, listed together, with their policies."""

import json
from urllib.parse import unquote

from moto.awslambda.exceptions import GenericResourcNotFound
from moto.awslambda.models import FunctionUrlConfig, LambdaBackend
from moto.awslambda.responses import LambdaResponse
from moto.awslambda.urls import url_paths


def install():
    url_paths[r"{0}/(?P<api_version>[^/]+)/functions/(?P<function_name>[\w_:%-]+)/urls$"] = LambdaResponse.dispatch
    LambdaResponse.create_function_url_config = _create
    LambdaResponse.get_function_url_config = _get
    LambdaResponse.list_function_url_configs = _list
    LambdaBackend.get_policy = _get_policy


def _function(self):
    return self.backend.get_function(unquote(self.path.split("/")[-2]))


def _qualifier(self):
    return self.querystring.get("Qualifier", [""])[0]


def _urls(function):
    return vars(function).setdefault("urls_by_qualifier", {})


def _create(self):
    function, qualifier = _function(self), _qualifier(self)
    _urls(function)[qualifier] = FunctionUrlConfig(function=function, config=self.json_body)
    return 201, {"status": 201}, json.dumps(_described(function, qualifier))


def _get(self):
    function, qualifier = _function(self), _qualifier(self)
    if qualifier not in _urls(function):
        raise GenericResourcNotFound()
    return 200, {"status": 200}, json.dumps(_described(function, qualifier))


def _list(self):
    function = _function(self)
    return json.dumps({"FunctionUrlConfigs": [_described(function, qualifier) for qualifier in _urls(function)]})


def _described(function, qualifier):
    described = _urls(function)[qualifier].to_dict()
    arn = f"{function.function_arn}:{qualifier}" if qualifier else function.function_arn
    return {name: value for name, value in {**described, "FunctionArn": arn}.items() if value is not None}


# moto keeps one policy for all qualifiers of a version, and two conditions as keys of their own.
def _get_policy(self, function_name, qualifier=None):
    function = self.get_function(function_name)
    statements = {id(one): one for part in (function, self.get_function(function_name, qualifier)) for one in part.policy.statements}
    arn = f"{function.function_arn}:{qualifier}" if qualifier else function.function_arn
    mine = [_statement(one) for one in statements.values() if one["Resource"] == arn]
    if not mine:
        raise GenericResourcNotFound()
    policy = {"Version": "2012-10-17", "Id": "default", "Statement": mine}
    return json.dumps({"Policy": json.dumps(policy), "RevisionId": function.policy.revision})


def _statement(one):
    plain = {name: value for name, value in one.items() if name not in ("FunctionUrlAuthType", "InvokedViaFunctionUrl", "FunctionName")}
    conditions = dict(one.get("Condition", {}))
    if "FunctionUrlAuthType" in one:
        conditions["StringEquals"] = {"lambda:FunctionUrlAuthType": one["FunctionUrlAuthType"]}
    if "InvokedViaFunctionUrl" in one:
        conditions["Bool"] = {"lambda:InvokedViaFunctionUrl": str(one["InvokedViaFunctionUrl"]).lower()}
    return {**plain, "Condition": conditions} if conditions else plain
