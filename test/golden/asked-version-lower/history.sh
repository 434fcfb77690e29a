# A version that is asked for must be higher than the last release.
commit "feat: send parcels"
tag 1.2.3
commit "fix: weigh them"
