# A tag of a tag on this very commit is this release as well.
commit "feat: send parcels"
tag 1.2.2
commit "fix: weigh them"
tag candidate
tag 1.2.3 candidate
