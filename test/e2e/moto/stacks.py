"""CloudFormation as a deployment needs it: policies in JSON, exports of updated stacks, and no word on what moto leaves out."""

import json
import logging
import warnings

from moto.cloudformation.models import CloudFormationBackend
from moto.iam.models import Role
from moto.kms.models import Key, KmsBackend, kms_backends


def install():
    # What it leaves out is judged by the compiled template instead.
    warnings.filterwarnings("ignore", message="Tried to parse AWS::")
    logging.getLogger("moto").addFilter(lambda record: "No Moto CloudFormation support" not in record.getMessage())
    put_policy = Role.put_policy
    Role.put_policy = lambda self, name, document: put_policy(self, name, _in_json(document))
    create_key = KmsBackend.create_key
    KmsBackend.create_key = lambda self, policy, *args, **kwargs: create_key(self, _in_json(policy), *args, **kwargs)
    Key.delete_from_cloudformation_json = _schedule_deletion
    update = CloudFormationBackend.update_stack

    def update_stack(self, *args, **kwargs):
        stack = update(self, *args, **kwargs)
        # A deletion looks for the name of each.
        self.exports.update({export.name: export for export in stack.exports})
        return stack

    CloudFormationBackend.update_stack = update_stack


def _in_json(policy):
    return json.dumps(policy) if isinstance(policy, dict) else policy


def _schedule_deletion(resource_name, cloudformation_json, account_id, region_name):
    days = cloudformation_json["Properties"].get("PendingWindowInDays", 30)
    kms_backends[account_id][region_name].schedule_key_deletion(resource_name, days)
