# Pre-releases are ordered by number: 10 is above 9, and 11 follows.
commit "feat: send parcels"
tag 1.3.0
commit "feat: track them"
tag 1.4.0-rc.9
commit "fix: track faster"
tag 1.4.0-rc.10
commit "fix: track slower"
