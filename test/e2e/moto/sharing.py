"""Who shares what with whom: snapshots by owner and restorer, the region's block on public snapshots, the regions of buckets."""

import json

from moto.core.responses import ActionResult
from moto.ec2.responses import EC2Response
from moto.s3.responses import S3Response

_states = {}


def install():
    describe = EC2Response.describe_snapshots

    def describe_snapshots(self):
        answered = describe(self)
        snapshots = answered.result["Snapshots"]
        if "self" in self._get_param("OwnerIds", []):
            snapshots = [one for one in snapshots if one.owner_id == self.ec2_backend.account_id]
        if "all" in self._get_param("RestorableByUserIds", []):
            snapshots = [one for one in snapshots if "all" in one.create_volume_permission_groups]
        return ActionResult({"Snapshots": snapshots})

    EC2Response.describe_snapshots = describe_snapshots
    EC2Response.get_snapshot_block_public_access_state = _block_state
    EC2Response.enable_snapshot_block_public_access = _block
    S3Response.all_buckets = _all_buckets
    get = S3Response._bucket_response_get

    def bucket_response_get(self, bucket_name, querystring):
        return _policy_status(self) if "policyStatus" in querystring else get(self, bucket_name, querystring)

    S3Response._bucket_response_get = bucket_response_get


def clear():
    _states.clear()


def _place(self):
    return (self.current_account, self.region)


def _block(self):
    _states[_place(self)] = self._get_param("State")
    return ActionResult({"State": _states[_place(self)]})


def _block_state(self):
    return ActionResult({"State": _states.get(_place(self), "unblocked"), "ManagedBy": "account"})


# As much of AWS's reasoning as the seeded policies need.
def _policy_status(self):
    _, _, text = self.get_bucket_policy()
    statements = json.loads(text)["Statement"]
    public = any(one["Effect"] == "Allow" and one["Principal"] == "*" and "Condition" not in one for one in statements)
    return 200, {}, f"<PolicyStatus><IsPublic>{str(public).lower()}</IsPublic></PolicyStatus>"


def _all_buckets(self):
    buckets = [
        {"Name": one.name, "CreationDate": one.creation_date_ISO8601, "BucketRegion": one.region_name}
        for one in self.backend.list_buckets(None, None, None)
    ]
    self.data["Action"] = "ListBuckets"
    return self.serialized(ActionResult({"Owner": {"ID": "bcaf1ffd86f41161ca5fb16fd081034f"}, "Buckets": buckets}))
