# A commit below a release is in it already: nothing is to be released.
commit "feat: send parcels"
tag 1.2.2
commit "fix: weigh them"
light candidate
commit "fix: weigh them again"
tag 1.2.3
