"""AWS's price list, which moto lacks: what a few things cost, the same everywhere."""

import json

from answer import as_json

# By the attribute that tells them apart: the unit of sale and the price.
PRICES = {
    "t3.micro": ("Hrs", "0.0104000000"),
    "db.t4g.micro": ("Hrs", "0.0180000000"),
    "gp3": ("GB-Mo", "0.0880000000"),
}


def listed(call):
    """The products of `pricing:GetProducts`, each a JSON text inside the JSON; None for any other call."""
    if call.name != "pricing:GetProducts":
        return None
    wanted = {one["Field"]: one["Value"] for one in call.params["Filters"]}
    price = PRICES.get(wanted.get("instanceType") or wanted.get("volumeApiName"))
    products = [json.dumps(_product(call, wanted, *price))] if price else []
    return as_json({"FormatVersion": "aws_v1", "PriceList": products})


def _product(call, attributes, unit, price):
    dimension = {
        "unit": unit,
        "beginRange": "0",
        "endRange": "Inf",
        "rateCode": "SKU.JRTCKXETXF.6YS6EN2CT7",
        "appliesTo": [],
        "description": f"${price} per {unit}",
        "pricePerUnit": {"USD": price},
    }
    term = {"priceDimensions": {dimension["rateCode"]: dimension}, "sku": "SKU", "offerTermCode": "JRTCKXETXF"}
    return {
        "product": {"productFamily": attributes.get("productFamily"), "attributes": attributes, "sku": "SKU"},
        "serviceCode": call.params["ServiceCode"],
        "terms": {"OnDemand": {"SKU.JRTCKXETXF": term}},
        "publicationDate": "2026-11-20T10:00:00Z",
    }
