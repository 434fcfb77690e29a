# A feature after the pre-release of a minor version does not make it a higher one.
commit "feat: send parcels"
tag 1.3.0
commit "feat: track them"
tag 1.4.0-rc.1
commit "feat: lose them"
