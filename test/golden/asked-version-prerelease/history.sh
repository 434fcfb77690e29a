# A pre-release can be asked for.
commit "feat: send parcels"
tag 1.2.3
commit "feat: track them"
