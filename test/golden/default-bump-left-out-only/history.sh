# `default-bump` is for commits that count: merges and cancelled pairs alone give no release.
commit "feat: send parcels"
tag 1.2.3
commit "feat: track them"
revert HEAD
