# Two-part and one-part tags are no versions, not even on the commit to release.
commit "feat: send parcels"
tag v1.2.3
commit "fix: weigh them"
light v1.3
light v2
light 4
