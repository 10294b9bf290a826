"""Who is told: e-mail subscriptions that wait for their confirmation, and the subscribers of a budget's notification."""

import json

from moto.budgets.responses import BudgetsResponse
from moto.core.responses import ActionResult
from moto.sns.models import SNSBackend, sns_backends
from moto.sns.responses import SNSResponse

UNCONFIRMED = ("email", "email-json")


def install():
    subscribe = SNSBackend.subscribe
    attributes = SNSResponse.get_topic_attributes

    def subscribe_pending(self, topic_arn, endpoint, protocol):
        subscription = subscribe(self, topic_arn, endpoint, protocol)
        if protocol in UNCONFIRMED:
            subscription.attributes["PendingConfirmation"] = True
        return subscription

    def get_topic_attributes(self):
        described = attributes(self).result["Attributes"]
        waiting = [one.attributes["PendingConfirmation"] is True for one in _subscriptions(self.backend, described["TopicArn"])]
        counts = {"SubscriptionsPending": waiting.count(True), "SubscriptionsConfirmed": waiting.count(False)}
        return ActionResult({"Attributes": {**described, **counts}})

    SNSBackend.subscribe = subscribe_pending
    SNSResponse.get_topic_attributes = get_topic_attributes
    BudgetsResponse.describe_subscribers_for_notification = _subscribers


def confirm(topic_arn):
    """Confirms every subscription of a topic, as if each recipient had clicked."""
    _, _, _, region, account, _ = topic_arn.split(":")
    for subscription in _subscriptions(sns_backends[account][region], topic_arn):
        subscription.attributes["PendingConfirmation"] = False


def _subscriptions(backend, topic_arn):
    return [one for one in backend.subscriptions.values() if one.topic.arn == topic_arn]


def _subscribers(self):
    budget = self.backend.budgets[self._get_param("AccountId")][self._get_param("BudgetName")]
    wanted = self._get_param("Notification")
    found = next((one for one in budget.notifications if _same(one.details, wanted)), None)
    return json.dumps({"Subscribers": found.subscribers if found else []})


def _same(details, wanted):
    keys = ("NotificationType", "ComparisonOperator", "Threshold")
    return all(details[key] == wanted[key] for key in keys)
