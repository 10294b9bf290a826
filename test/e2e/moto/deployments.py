"""What was deployed: moto keeps neither what a REST API's deployment froze nor the deployment of an HTTP API's stage."""

import json

from moto.apigateway.models import RestAPI
from moto.apigateway.responses import APIGatewayResponse
from moto.apigatewayv2.models import Stage


def install():
    create = RestAPI.create_deployment
    describe = RestAPI.to_dict
    describe_stage = Stage.to_json

    def create_deployment(self, *args, **kwargs):
        deployment = create(self, *args, **kwargs)
        deployment.api_summary = _summary(self)
        return deployment

    def to_dict(self):
        # AWS sends the policy as JSON text inside JSON text.
        described = describe(self)
        policy = described.get("policy")
        return {**described, "policy": json.dumps(policy)[1:-1]} if policy else described

    def to_json(self):
        deployed = {name: self.config[name] for name in ("deploymentId",) if name in self.config}
        return {**describe_stage(self), **deployed}

    RestAPI.create_deployment = create_deployment
    RestAPI.to_dict = to_dict
    Stage.to_json = to_json
    APIGatewayResponse.get_deployment = _get_deployment


def _summary(api):
    summaries = {
        resource.get_path(): {verb: _method(method) for verb, method in resource.resource_methods.items()}
        for resource in api.resources.values()
    }
    return {path: methods for path, methods in summaries.items() if methods}


def _method(method):
    required = str(method.api_key_required).lower() == "true"
    return {"authorizationType": method.authorization_type, "apiKeyRequired": required}


def _get_deployment(self):
    _, _, api, _, deployment_id = self.path.rstrip("/").split("/")[:5]
    deployment = self.backend.get_deployment(api, deployment_id)
    described = {"id": deployment.id, "createdDate": deployment.created_date}
    if "apisummary" in self.querystring.get("embed", []):
        described["apiSummary"] = deployment.api_summary
    return json.dumps(described)
