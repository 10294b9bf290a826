"""Faults that a test asks for: by service, operation, region and account; an error, a denial, a body or a delay."""

import time
from threading import Lock

from access import actions_of
from answer import canned, denial, error

SCP = "with an explicit deny in a service control policy"

_rules = []
_lock = Lock()


def add(rules):
    """Each rule: any of service, op, region, account, key; then code+message+status | deny | body+type; delay, times."""
    with _lock:
        _rules.extend(dict(rule) for rule in rules)


def clear():
    with _lock:
        _rules.clear()


def fault(call):
    """What the first rule that fits says instead of moto, or None."""
    rule = _take(call)
    if rule is None:
        return None
    time.sleep(rule.get("delay", 0))
    if rule.get("deny"):
        return _denied(call, rule["deny"])
    if "code" in rule:
        return error(call, rule["code"], rule.get("message", rule["code"]), rule.get("status"))
    return canned(rule["body"], rule.get("type")) if "body" in rule else None


def _denied(call, by):
    action = actions_of(call)[0]
    return denial(call, action, SCP) if by == "scp" else denial(call, action)


def _take(call):
    with _lock:
        for rule in _rules:
            if rule.get("times") == 0 or not _fits(rule, call):
                continue
            if "times" in rule:
                rule["times"] -= 1
            return rule
    return None


def _fits(rule, call):
    seen = {"service": call.service, "op": call.operation, "region": call.region, "account": call.account, "key": call.key}
    return all(rule[name] == value for name, value in seen.items() if name in rule)
