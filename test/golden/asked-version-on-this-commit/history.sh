# A version that is asked for and stands on this very commit is this release.
commit "feat: send parcels"
tag v1.2.2
commit "fix: weigh them"
tag v1.2.3
