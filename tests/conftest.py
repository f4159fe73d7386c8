"""Settings that all tests share."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# No deadline: the first parse in a process builds the grammar, and is slower than all others.
_always = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.differing_executors])
settings.register_profile("dev", _always, max_examples=50)
settings.register_profile("ci", _always, max_examples=200, derandomize=True, print_blob=True)
settings.register_profile("nightly", _always, max_examples=5000, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))
