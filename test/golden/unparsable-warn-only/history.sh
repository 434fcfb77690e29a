# Commits that no rule reads ask for no release.
commit "feat: send parcels"
tag 1.2.3
commit "Some words about parcels"
commit "shrug: what is this"
