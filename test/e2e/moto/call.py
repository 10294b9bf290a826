"""Which AWS call a request is: service, region, operation and caller, read from its signature, headers and route."""

import gzip
import io
import json
import re
from dataclasses import dataclass, field
from functools import cache
from urllib.parse import parse_qs, unquote

from moto.core import DEFAULT_ACCOUNT_ID
from moto.core.utils import get_service_model
from moto.iam.models import get_account_id_from

# Where the name in the signature is not the prefix that this project gives a service's operations.
NAMES = {"monitoring": "cloudwatch"}

# Where botocore has another name for the service's model.
MODELS = {"access-analyzer": "accessanalyzer", "elasticfilesystem": "efs", "es": "opensearch"}

PROTOCOLS = {
    "access-analyzer": "rest-json",
    "account": "rest-json",
    "apigateway": "rest-json",
    "apigatewayv2": "rest-json",
    "eks": "rest-json",
    "elasticfilesystem": "rest-json",
    "es": "rest-json",
    "lambda": "rest-json",
    "s3": "rest-xml",
    "s3control": "rest-xml",
    "autoscaling": "query",
    "ec2": "ec2",
    "elasticache": "query",
    "elasticbeanstalk": "query",
    "elasticloadbalancing": "query",
    "iam": "query",
    "rds": "query",
    "redshift": "query",
    # As XML by path, but with the errors of the query services.
    "route53": "query",
    "sns": "query",
    "sts": "query",
}

CREDENTIAL = re.compile(r"Credential=([^/]+)/\d+/([^/]+)/([^/]+)/aws4_request")


@dataclass(frozen=True)
class Call:
    service: str
    region: str
    operation: str
    key: str
    method: str
    path: str
    params: dict = field(default_factory=dict)
    token: str | None = None

    @property
    def name(self):
        return f"{self.service}:{self.operation}"

    @property
    def protocol(self):
        return PROTOCOLS.get(self.service, "json")

    @property
    def account(self):
        return get_account_id_from(self.key) or DEFAULT_ACCOUNT_ID


def read_call(environ):
    """The call, or None for what is not signed as one."""
    scope = CREDENTIAL.search(environ.get("HTTP_AUTHORIZATION", ""))
    if scope is None:
        return None
    key, region, signed = scope.groups()
    method, path = environ["REQUEST_METHOD"], environ["PATH_INFO"]
    service = "apigatewayv2" if signed == "apigateway" and path.startswith("/v2/") else NAMES.get(signed, signed)
    if signed == "s3" and path.startswith("/v20180820/"):
        service = "s3control"
    query = _flat(environ.get("QUERY_STRING", ""))
    body = _body(environ)
    target = environ.get("HTTP_X_AMZ_TARGET")
    if target:
        operation, params = target.rpartition(".")[2], json.loads(body or "{}")
    elif "x-www-form-urlencoded" in environ.get("CONTENT_TYPE", ""):
        params = _flat(body)
        operation = params.get("Action", "Unknown")
    else:
        operation, from_path = _routed(service, method, path, query)
        # The two share a route, and a header tells them apart.
        if operation == "CopyObject" and "HTTP_X_AMZ_COPY_SOURCE" not in environ:
            operation = "PutObject"
        params = {**query, **from_path}
    return Call(service, region, operation, key, method, path, params, environ.get("HTTP_X_AMZ_SECURITY_TOKEN"))


def _body(environ):
    length = int(environ.get("CONTENT_LENGTH") or 0)
    raw = environ["wsgi.input"].read(length) if length else b""
    # moto would unpack a compressed JSON body twice, so it gets it unpacked.
    if environ.pop("HTTP_CONTENT_ENCODING", None) == "gzip":
        raw = gzip.decompress(raw)
        environ["CONTENT_LENGTH"] = str(len(raw))
    environ["wsgi.input"] = io.BytesIO(raw)
    return raw.decode("utf-8", "replace")


def _flat(text):
    return {name: values[-1] for name, values in parse_qs(text, keep_blank_values=True).items()}


def _routed(service, method, path, query):
    for verb, marks, route, names, operation in _routes(service):
        fits = verb == method and marks <= query.keys()
        found = route.fullmatch(path.rstrip("/")) if fits else None
        if found:
            return operation, {name: unquote(value) for name, value in zip(names, found.groups())}
    return "Unknown", {}


@cache
def _routes(service):
    try:
        model = get_service_model(MODELS.get(service, service))
    except Exception:
        return []
    operations = [(model.operation_model(name), name) for name in model.operation_names]
    # Of two that share a route, the one that is still in use.
    operations.sort(key=lambda operation: operation[0].deprecated)
    routes = [(one.http["method"], *_parted(one.http["requestUri"]), name) for one, name in operations]
    # A fixed word outranks a placeholder, so the route with the fewest placeholders is tried first; so does a mark.
    routes.sort(key=lambda route: (route[1].count("{"), -len(route[2]), -len(route[1])))
    return [(verb, marks, *_pattern(uri), name) for verb, uri, marks, name in routes]


def _parted(uri):
    """The path of a route, and what S3 marks it with behind the question mark: `acl`, `list-type`."""
    path, _, marks = uri.partition("?")
    return path.rstrip("/"), frozenset(mark.partition("=")[0] for mark in marks.split("&") if mark)


def _pattern(uri):
    parts = re.split(r"\{([^}]+)\}", uri)
    text = "".join(
        re.escape(part) if at % 2 == 0 else "(.+)" if part.endswith("+") else "([^/]+)" for at, part in enumerate(parts)
    )
    return re.compile(text), [part.rstrip("+") for part in parts[1::2]]
