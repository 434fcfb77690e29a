# The pushed tag is the version, also when it is a pre-release or not the highest on its commit.
commit "feat: send parcels"
tag v1.2.3
commit "fix: weigh them"
tag v1.3.0-rc.1
tag v1.3.0-rc.2
