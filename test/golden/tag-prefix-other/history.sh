# Any other prefix reads its own tags only.
commit "feat: send parcels"
tag release-1.2.3
tag v5.0.0
tag 6.0.0
commit "fix: weigh them"
