# Each channel counts for itself.
commit "feat: send parcels"
tag 1.3.0
commit "feat: track them"
tag 1.4.0-beta.3
commit "fix: track faster"
