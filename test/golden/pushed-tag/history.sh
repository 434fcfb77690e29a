# In a run of a pushed tag the tag is the version.
commit "feat: send parcels"
tag v1.2.3
commit "fix: weigh them"
tag v1.5.0
