# A team's own codes are rows of `commit-types`; with `default-bump: patch` the others give a patch.
commit "FEA: Send parcels"
tag 1.2.3
commit "DOC: Praise them"
tag 1.2.4
commit "ENH: Weigh faster"
commit "OPS: Build nightly"
commit "WIP: Almost"
commit "FEA: Track them"
