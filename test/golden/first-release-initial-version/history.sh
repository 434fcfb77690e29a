# `initial-version` is the version of the first release.
commit "feat: send parcels"
