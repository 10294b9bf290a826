"""IAM Access Analyzer, which moto does not have: the analyzers of each region, as a test names them."""

from answer import as_json

_analyzers = {}


def set_analyzers(settings):
    """{"account", "region", "analyzers": [{"name", "type", "status"}]}"""
    _analyzers[settings["account"], settings["region"]] = settings["analyzers"]


def clear():
    _analyzers.clear()


def listed(call):
    """The answer to ListAnalyzers, or None for any other call."""
    if call.name != "access-analyzer:ListAnalyzers":
        return None
    there = _analyzers.get((call.account, call.region), [])
    return as_json({"analyzers": [_described(call, one) for one in there]})


def _described(call, one):
    arn = f"arn:aws:access-analyzer:{call.region}:{call.account}:analyzer/{one['name']}"
    return {"arn": arn, "createdAt": "2026-01-01T00:00:00Z", **one}
