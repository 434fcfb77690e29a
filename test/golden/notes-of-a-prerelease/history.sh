# The notes of a pre-release tell what came since the one before it.
commit "feat: send parcels"
tag v1.3.0
commit "feat: track them"
tag v1.4.0-rc.1
commit "fix: weigh them"
