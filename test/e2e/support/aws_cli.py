"""Parses AWS CLI commands without sending them: a JSON list of word lists in, a JSON list of what is wrong out."""

import contextlib
import io
import json
import sys

import awscli.clidriver
import awscli.customizations.waiters
from botocore.validate import ParamValidator

# The high-level `s3` commands send nothing while they have an option that they do not know, and name only that.
STRANGER = "--no-such-option"


class Flawed(Exception):
    pass


def check(caller, service, operation, parameters, _):
    shape = caller._session.get_service_model(service).operation_model(operation).input_shape
    report = ParamValidator().validate(parameters, shape).generate_report()
    # Ids in test cases are shorter than AWS's.
    flaws = [line for line in report.splitlines() if not line.startswith("Invalid length")]
    if flaws:
        raise Flawed("; ".join(flaws))
    return 0


def flaw(words):
    custom = words[0] == "s3"
    said, printed = io.StringIO(), io.StringIO()
    with contextlib.redirect_stderr(said), contextlib.redirect_stdout(printed):
        try:
            code = driver.main([*words, STRANGER] if custom else words)
        except SystemExit as end:
            code = end.code
    last = said.getvalue().strip().rpartition("\n")[2]
    if custom:
        return None if last == f"Unknown options: {STRANGER}" else last
    return last or f"exit {code}" if code else None


awscli.clidriver.CLIOperationCaller.invoke = check
awscli.customizations.waiters.WaiterCaller.invoke = check
driver = awscli.clidriver.create_clidriver()
print(json.dumps([flaw(words[1:]) for words in json.load(sys.stdin)]))
