"""moto with what an audit's tests need beside it: faults, a log of the calls, a root user, dates, real IAM names.

Starts on a free port and prints {"port": N}; ends with its standard input. Controls are POSTs of JSON to /moto-api/x/NAME.
What it is told to copy is served by a process of its own: see copies.py.
"""

import contextlib
import json
import logging
import threading

import access
import analyzers
import clusters
import copies
import dates
import deployments
import faults
import function_urls
import lacking
import leftovers
import listeners
import prices
import regions
import root_user
import routing_rules
import sharing
import stacks
from answer import as_json, error
from call import read_call
from moto.core import DEFAULT_ACCOUNT_ID
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app

log = []


def take_log(_):
    seen, log[:] = list(log), []
    return seen


def set_root(settings):
    root_user.set_root(settings.pop("account", DEFAULT_ACCOUNT_ID), settings)


def change_dates(changes):
    for one in changes:
        dates.change({"account": DEFAULT_ACCOUNT_ID, **one})


def report_time(settings):
    root_user.set_report_time(settings.get("account", DEFAULT_ACCOUNT_ID), settings["at"])


CONTROLS = {
    "analyzers": lambda settings: analyzers.set_analyzers({"account": DEFAULT_ACCOUNT_ID, **settings}),
    "rules": faults.add,
    "clear-rules": lambda _: faults.clear(),
    "log": take_log,
    "root": set_root,
    "report-time": report_time,
    "dates": change_dates,
    "regions": regions.set_regions,
    "enforce": lambda settings: access.enforce(settings["on"]),
    "confirm": lambda settings: listeners.confirm(settings["topic"]),
    "copy": lambda _: {"port": copies.copy(APPLICATION, log.clear)},
    "shared": lambda settings: copies.shared(settings["name"], APPLICATION, log.clear),
    "filled": lambda settings: copies.filled(settings["name"], settings["known"]),
    "end": lambda _: copies.end(),
}


def forget():
    for part in (faults, root_user, regions, analyzers, sharing):
        part.clear()
    access.enforce(False)
    log.clear()


# DynamoDB writes under a condition atomically; moto looks and then writes, in several threads.
ONE_AT_A_TIME = threading.Lock()


class Dispatcher(DomainDispatcherApplication):
    def __call__(self, environ, start_response):
        path = environ["PATH_INFO"]
        if path.startswith("/moto-api/x/"):
            return control(path.rpartition("/")[2], environ).send(start_response)
        if path == "/moto-api/reset":
            forget()
        call = None if path.startswith("/moto-api") else read_call(environ)
        if call is None:
            return super().__call__(environ, start_response)
        start_response = naming(call, start_response)
        log.append({"service": call.service, "region": call.region, "op": call.operation, "key": call.key, "params": call.params})
        answered = access.refusal(call) or faults.fault(call) or analyzers.listed(call) or prices.listed(call) or lacking.answer(call) or clusters.answer(call)
        return answered.send(start_response) if answered else self.served(call, environ, start_response)

    def served(self, call, environ, start_response):
        """moto's own answer; where it has none but an HTML page or an exception, an AWS error that nobody retries."""
        begun = {}

        def start(status, headers, exc_info=None):
            begun.update(status=status, headers=headers)

        try:
            with ONE_AT_A_TIME if call.service == "dynamodb" else contextlib.nullcontext():
                body = b"".join(super().__call__(environ, start))
        except Exception as failure:
            return error(call, "NotImplemented", f"moto: {failure!r}", 400).send(start_response)
        if int(begun["status"][:3]) >= 400 and "text/html" in dict(begun["headers"]).get("Content-Type", "") and body[:1] == b"<":
            if not body.startswith((b"<?xml", b"<Error", b"<Response")):
                return error(call, "NotImplemented", f"moto lacks {call.name}", 400).send(start_response)
        start_response(begun["status"], begun["headers"])
        return [body]


def naming(call, start_response):
    """Says in a header which operation an answer is of: whoever stands between could not tell."""
    return lambda status, headers, *rest: start_response(status, [*headers, ("x-moto-operation", call.name)], *rest)


def control(name, environ):
    raw = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
    try:
        return as_json(CONTROLS[name](json.loads(raw or b"{}")))
    except Exception as failure:
        return as_json({"error": repr(failure)}, 400)


APPLICATION = Dispatcher(create_backend_app)

if __name__ == "__main__":
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    for part in (root_user, function_urls, deployments, leftovers, clusters, routing_rules, listeners, regions, sharing, stacks):
        part.install()
    copies.reap()
    copies.serve(APPLICATION, lambda port: print(json.dumps({"port": port}), flush=True))
