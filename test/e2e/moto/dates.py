"""Sets dates that no API lets one choose. Each change names what it is `of`, and where it stands."""

from datetime import UTC, datetime

from moto.apigateway.models import apigateway_backends
from moto.apigatewayv2.models import apigatewayv2_backends
from moto.awslambda.models import lambda_backends
from moto.cloudwatch.models import cloudwatch_backends
from moto.dynamodb.models import dynamodb_backends
from moto.ec2.models import ec2_backends
from moto.ecs.models import ecs_backends
from moto.efs.models import efs_backends
from moto.eks.models import eks_backends
from moto.elasticache.models import elasticache_backends
from moto.elb.models import elb_backends
from moto.elbv2.models import elbv2_backends
from moto.iam.models import AccessKeyLastUsed, iam_backends
from moto.logs.models import logs_backends
from moto.rds.models import rds_backends
from moto.redshift.models import redshift_backends
from moto.s3.models import s3_backends
from moto.sagemaker.models import sagemaker_backends
from moto.secretsmanager.models import secretsmanager_backends
from moto.sqs.models import sqs_backends


def change(one):
    CHANGES[one["of"]](one, one["account"])


def _date(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(UTC).replace(tzinfo=None)


def _instance(one, account):
    instance = ec2_backends[account][one["region"]].get_instance(one["id"])
    if "launched" in one:
        instance.launch_time = _date(one["launched"])
    if "stopReason" in one:
        instance._reason = one["stopReason"]


def _volume(one, account):
    ec2_backends[account][one["region"]].volumes[one["id"]].create_time = _date(one["created"])


def _nat_gateway(one, account):
    ec2_backends[account][one["region"]].nat_gateways[one["id"]]._created_at = _date(one["created"])


def _vpc_endpoint(one, account):
    ec2_backends[account][one["region"]].vpc_end_points[one["id"]].creation_timestamp = _date(one["created"])


def _snapshot(one, account):
    ec2_backends[account][one["region"]].snapshots[one["id"]].start_time = _date(one["created"])


def _image(one, account):
    ec2_backends[account][one["region"]].amis[one["id"]].creation_date = _date(one["created"])


def _balancer(one, account):
    created = _date(one["created"]).replace(tzinfo=UTC)
    classic = elb_backends[account][one["region"]].load_balancers.get(one["id"])
    if classic is not None:
        classic.created_time = created
    for balancer in elbv2_backends[account][one["region"]].load_balancers.values():
        if balancer.name == one["id"]:
            balancer.created_time = created.strftime("%Y-%m-%dT%H:%M:%S.000Z")


def _function(one, account):
    function = lambda_backends[account][one["region"]].get_function(one["id"])
    function.last_modified = _date(one["modified"]).strftime("%Y-%m-%dT%H:%M:%S.000+0000")


def _table(one, account):
    dynamodb_backends[account][one["region"]].get_table(one["id"]).created_at = _date(one["created"])


def _rest_api(one, account):
    created = _date(one["created"]).replace(tzinfo=UTC).timestamp()
    apigateway_backends[account][one["region"]].apis[one["id"]].create_date = int(created)


def _http_api(one, account):
    apigatewayv2_backends[account][one["region"]].get_api(one["id"]).created_date = _date(one["created"])


def _alarm(one, account):
    alarm = cloudwatch_backends[account][one["region"]].alarms[one["id"]]
    alarm.state_updated_timestamp = _date(one["stateSince"])


def _user(one, account):
    user = iam_backends[account]["aws"].users[one["id"]]
    if "created" in one:
        user.create_date = _date(one["created"])
    if "passwordLastUsed" in one:
        user.password_last_used = _date(one["passwordLastUsed"])


def _key(one, account):
    users = iam_backends[account]["aws"].users.values()
    key = next(key for user in users for key in user.access_keys if key.access_key_id == one["id"])
    if "created" in one:
        key.create_date = _date(one["created"])
    if "lastUsed" in one:
        key.last_used = AccessKeyLastUsed(_date(one["lastUsed"]), one["service"], one["region"])


def _bucket(one, account):
    s3_backends[account]["aws"].buckets[one["id"]].creation_date = _date(one["created"])


def _secret(one, account):
    secret = secretsmanager_backends[account][one["region"]].secrets[one["id"]]
    secret.created_date = _seconds(one["created"])


def _log_group(one, account):
    group = logs_backends[account][one["region"]].groups[one["id"]]
    group.creation_time = _seconds(one["created"]) * 1000


def _endpoint(one, account):
    endpoint = sagemaker_backends[account][one["region"]].endpoints[one["id"]]
    endpoint.creation_time = endpoint.last_modified_time = _date(one["created"])


def _notebook(one, account):
    notebook = sagemaker_backends[account][one["region"]].notebook_instances[one["id"]]
    notebook.creation_time = notebook.last_modified_time = _date(one["created"])


def _database(one, account):
    database = rds_backends[account][one["region"]].databases[one["id"]]
    database.created = database.instance_create_time = _date(one["created"])


def _database_snapshot(one, account):
    snapshot = rds_backends[account][one["region"]].database_snapshots[one["id"]]
    snapshot.created = snapshot.original_snapshot_create_time = _date(one["created"])


def _redshift(one, account):
    redshift_backends[account][one["region"]].clusters[one["id"]].create_time = _date(one["created"])


def _cache(one, account):
    cache = elasticache_backends[account][one["region"]].cache_clusters[one["id"]]
    cache.cache_cluster_create_time = _date(one["created"])


def _file_system(one, account):
    system = efs_backends[account][one["region"]].file_systems_by_id[one["id"]]
    system.creation_time = _seconds(one["created"])


def _eks(one, account):
    eks_backends[account][one["region"]].clusters[one["id"]].created_at = _date(one["created"])


def _ecs_service(one, account):
    cluster, name = one["id"].split("/")
    service = ecs_backends[account][one["region"]].services[f"{cluster}:{name}"]
    service.created_at = _date(one["created"])


def _queue(one, account):
    sqs_backends[account][one["region"]].queues[one["id"]].created_timestamp = _seconds(one["created"])


def _seconds(text):
    return int(_date(text).replace(tzinfo=UTC).timestamp())


CHANGES = {
    "ami": _image,
    "ebs-snapshot": _snapshot,
    "load-balancer": _balancer,
    "nat-gateway": _nat_gateway,
    "vpc-endpoint": _vpc_endpoint,
    "ec2-instance": _instance,
    "ebs-volume": _volume,
    "lambda-function": _function,
    "dynamodb-table": _table,
    "rest-api": _rest_api,
    "http-api": _http_api,
    "billing-alarm": _alarm,
    "iam-user": _user,
    "access-key": _key,
    "s3-bucket": _bucket,
    "secret": _secret,
    "sqs-queue": _queue,
    "log-group": _log_group,
    "notebook-instance": _notebook,
    "endpoint": _endpoint,
    "rds-instance": _database,
    "rds-snapshot": _database_snapshot,
    "redshift-cluster": _redshift,
    "elasticache-cluster": _cache,
    "efs-file-system": _file_system,
    "eks-cluster": _eks,
    "ecs-workload": _ecs_service,
}
