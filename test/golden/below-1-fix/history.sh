# Below 1.0.0 a fix gives a patch.
commit "feat: send parcels"
tag 0.4.2
commit "fix: weigh them"
