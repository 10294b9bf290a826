"""The regions of the account. moto lists every partition's, and disabled ones whether asked for or not."""

from moto.core.responses import ActionResult
from moto.ec2.models.availability_zones_and_regions import Region
from moto.ec2.responses.availability_zones_and_regions import AvailabilityZonesAndRegions

_regions = {}


def set_regions(settings):
    """`enabled` and `disabled` region names; `foreign` ones are listed as well, as only moto does."""
    _regions.clear()
    _regions.update(settings)


def clear():
    _regions.clear()


def install():
    describe = AvailabilityZonesAndRegions.describe_regions

    def describe_regions(self):
        if not _regions:
            return describe(self)
        listed = [_region(name, "opt-in-not-required") for name in [*_regions["enabled"], *_regions.get("foreign", [])]]
        if str(self._get_param("AllRegions")).lower() == "true":
            listed += [_region(name, "not-opted-in") for name in _regions.get("disabled", [])]
        wanted = self._get_param("RegionNames", [])
        return ActionResult({"Regions": [one for one in listed if not wanted or one.name in wanted]})

    AvailabilityZonesAndRegions.describe_regions = describe_regions


def _region(name, opt_in):
    return Region(name, f"ec2.{name}.amazonaws.com", opt_in)
