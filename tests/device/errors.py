"""What a device refuses, as QField does, or where its package is not one."""

from __future__ import annotations


class DeviceError(Exception):
    """A package that QField could not open, or an edit that it would not offer."""


class NotAPackage(DeviceError):
    """The folder holds no project that QField would open, or several."""


class EditRefused(DeviceError):
    """QField does not offer this edit, or the package's data source refused it."""
