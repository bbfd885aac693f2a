"""The register of resolutions in the window."""
