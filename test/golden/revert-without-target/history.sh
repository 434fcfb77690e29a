# A revert of something that is released already counts as a patch.
commit "feat: send parcels"
tag 1.2.3
revert 1.2.3
