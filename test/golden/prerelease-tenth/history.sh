# Pre-releases are numbered by semver order: 10 follows 9.
commit "feat: send parcels"
tag 1.3.0
commit "feat: track them"
tag 1.4.0-rc.2
commit "fix: track faster"
tag 1.4.0-rc.9
commit "fix: track slower"
