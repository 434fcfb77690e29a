# Below 1.0.0 a feature gives a minor version.
commit "feat: send parcels"
tag 0.4.2
commit "feat: track them"
