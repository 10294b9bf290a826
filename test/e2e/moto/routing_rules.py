"""Custom domains that choose an API by routing rules, which moto does not know."""

import json
from urllib.parse import unquote

from moto.apigateway.urls import url_paths
from moto.apigatewayv2.models import DomainName
from moto.apigatewayv2.responses import ApiGatewayV2Response


def install():
    create_domain = ApiGatewayV2Response.create_domain_name
    describe = DomainName.to_json

    def create_domain_name(self):
        status, headers, body = create_domain(self)
        asked = json.loads(self.body)
        domain = self.apigatewayv2_backend.get_domain_name(asked["domainName"])
        domain.routing_mode = asked.get("routingMode", "API_MAPPING_ONLY")
        domain.routing_rules = []
        return status, headers, body

    url_paths["{0}/v2/domainnames/(?P<domain_name>[^/]+)/routingrules$"] = ApiGatewayV2Response.dispatch
    ApiGatewayV2Response.create_domain_name = create_domain_name
    ApiGatewayV2Response.create_routing_rule = _create
    ApiGatewayV2Response.list_routing_rules = _list
    DomainName.to_json = lambda self: {**describe(self), "routingMode": getattr(self, "routing_mode", "API_MAPPING_ONLY")}


def _domain(self):
    return self.apigatewayv2_backend.get_domain_name(unquote(self.path.split("/")[-2]))


def _create(self):
    rules = _domain(self).routing_rules
    rules.append({**json.loads(self.body), "routingRuleId": f"rule{len(rules)}"})
    return 201, {"status": 201}, json.dumps(rules[-1])


def _list(self):
    return 200, {}, json.dumps({"routingRules": _domain(self).routing_rules})
