"""The root user, whom no API sets, and the credential report as AWS writes it."""

import csv
import io
from datetime import UTC, datetime

from moto.core.responses import ActionResult
from moto.iam.exceptions import ReportNotPresentException
from moto.iam.models import AccountSummary, IAMBackend
from moto.iam.responses import IamResponse

HEALTHY = {
    "mfa": 1,
    "keys": 0,
    "certificates": 0,
    "password": 1,
    "created": "2024-01-10T09:00:00+00:00",
    "password_last_used": "no_information",
    "key_last_rotated": "N/A",
    "key_last_used": "N/A",
}

COLUMNS = (
    "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,"
    "mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,"
    "access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,"
    "access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,"
    "cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated"
).split(",")

_roots = {}
_reported = {}


def set_root(account, settings):
    _roots[account] = {**HEALTHY, **settings}


def set_report_time(account, moment):
    _reported[account] = moment


def clear():
    _roots.clear()
    _reported.clear()


def install():
    summary = AccountSummary.summary_map.fget
    AccountSummary.summary_map = property(lambda self: {**summary(self), **_summary(self._iam_backend.account_id)})
    IAMBackend.get_credential_report = _report
    IamResponse.get_credential_report = _get_credential_report


def _root(account):
    return _roots.get(account, HEALTHY)


def _summary(account):
    root = _root(account)
    return {
        "AccountMFAEnabled": root["mfa"],
        "AccountAccessKeysPresent": root["keys"],
        "AccountSigningCertificatesPresent": root["certificates"],
        "AccountPasswordPresent": root["password"],
    }


def _get_credential_report(self):
    generated = _reported.get(self.current_account, datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    return ActionResult(
        {"Content": self.backend.get_credential_report(), "ReportFormat": "text/csv", "GeneratedTime": generated}
    )


def _report(self):
    if not self.credential_report:
        raise ReportNotPresentException("Credential report not present")
    out = io.StringIO()
    rows = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    rows.writeheader()
    rows.writerow(_root_row(self.account_id))
    rows.writerows(_user_row(user) for user in self.users.values())
    return out.getvalue()


def _root_row(account):
    root = _root(account)
    key = {
        "access_key_1_active": _word(root["keys"] > 0),
        "access_key_1_last_rotated": root["key_last_rotated"],
        "access_key_1_last_used_date": root["key_last_used"],
    }
    return {
        **dict.fromkeys(COLUMNS, "N/A"),
        "user": "<root_account>",
        "arn": f"arn:aws:iam::{account}:root",
        "user_creation_time": root["created"],
        "password_enabled": _word(root["password"]),
        "password_last_used": root["password_last_used"] if root["password"] else "N/A",
        "password_last_changed": root["created"],
        "password_next_rotation": "not_supported",
        "mfa_active": _word(root["mfa"]),
        "access_key_2_active": "false",
        "cert_1_active": _word(root["certificates"]),
        "cert_2_active": "false",
        **key,
    }


def _user_row(user):
    has_password = bool(user.password)
    row = {
        **dict.fromkeys(COLUMNS, "N/A"),
        "user": user.name,
        "arn": user.arn,
        "user_creation_time": _moment(user.create_date),
        "password_enabled": _word(has_password),
        "password_last_used": _password_used(user) if has_password else "N/A",
        "password_last_changed": _moment(user.create_date) if has_password else "N/A",
        "mfa_active": _word(user.mfa_devices),
        "cert_1_active": "false",
        "cert_2_active": "false",
    }
    for at in (1, 2):
        key = user.access_keys[at - 1] if len(user.access_keys) >= at else None
        row[f"access_key_{at}_active"] = _word(key is not None and key.status == "Active")
        if key is not None:
            row[f"access_key_{at}_last_rotated"] = _moment(key.create_date)
        if key is not None and key.last_used is not None:
            row[f"access_key_{at}_last_used_date"] = _moment(key.last_used.timestamp)
            row[f"access_key_{at}_last_used_region"] = key.last_used.region
            row[f"access_key_{at}_last_used_service"] = key.last_used.service
    return row


def _password_used(user):
    return _moment(user.password_last_used) if user.password_last_used else "no_information"


def _word(value):
    return "true" if value else "false"


def _moment(date):
    return date.strftime("%Y-%m-%dT%H:%M:%S+00:00")
