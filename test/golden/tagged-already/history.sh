# A tag on this very commit is this release: the same version again, nothing new.
commit "feat: send parcels"
tag 1.2.2
commit "fix: weigh them"
tag 1.2.3
