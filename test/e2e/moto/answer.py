"""Answers in the wire protocol of the call: AWS-shaped errors, and canned bodies."""

import json
from dataclasses import dataclass
from xml.sax.saxutils import escape


@dataclass(frozen=True)
class Answer:
    status: int
    body: str
    content_type: str
    headers: tuple = ()

    def send(self, start_response):
        body = self.body.encode()
        start_response(
            f"{self.status} X",
            [("Content-Type", self.content_type), ("Content-Length", str(len(body))), *self.headers],
        )
        return [body]


def as_json(value, status=200):
    return Answer(status, json.dumps(value), "application/json")


def canned(body, content_type=None):
    """A body as given: text as it is, anything else as JSON."""
    text = body if isinstance(body, str) else json.dumps(body)
    return Answer(200, text, content_type or ("text/xml" if text.startswith("<") else "application/json"))


def error(call, code, message, status=None):
    """An AWS error as the service of the call would send it."""
    request = "00000000-0000-4000-8000-000000000000"
    text = escape(message)
    if call.protocol == "ec2":
        return Answer(
            status or 403,
            f"<Response><Errors><Error><Code>{code}</Code><Message>{text}</Message></Error></Errors>"
            f"<RequestID>{request}</RequestID></Response>",
            "text/xml;charset=UTF-8",
        )
    if call.protocol == "query":
        return Answer(
            status or 403,
            f"<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>{text}</Message></Error>"
            f"<RequestId>{request}</RequestId></ErrorResponse>",
            "text/xml",
        )
    if call.protocol == "rest-xml":
        return Answer(
            status or 403,
            f"<Error><Code>{code}</Code><Message>{text}</Message><RequestId>{request}</RequestId></Error>",
            "application/xml",
        )
    body = json.dumps({"__type": code, "message": message})
    if call.protocol == "rest-json":
        return Answer(status or 403, body, "application/json", (("x-amzn-errortype", code),))
    headers = (("x-amzn-query-error", f"{code};Sender"),) if call.service in ("cloudwatch", "sqs") else ()
    return Answer(status or 400, body, "application/x-amz-json-1.0", headers)


DENIALS = {"elasticloadbalancing": "AccessDenied", "autoscaling": "AccessDenied", "ec2": "UnauthorizedOperation", "iam": "AccessDenied", "sts": "AccessDenied", "sns": "AuthorizationError", "rds": "AccessDenied", "s3": "AccessDenied", "s3control": "AccessDenied", "route53": "AccessDenied"}


def denial(call, action, why=None):
    """A denial by the code and the status that each service really uses; JSON services deny with 400."""
    why = why or f"because no identity-based policy allows the {action} action"
    user = f"arn:aws:iam::{call.account}:user/{call.key}"
    message = f"User: {user} is not authorized to perform: {action} on resource: * {why}"
    return error(call, DENIALS.get(call.service, "AccessDeniedException"), message)
