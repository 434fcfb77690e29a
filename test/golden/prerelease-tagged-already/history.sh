# A pre-release of this channel on this very commit is this release.
commit "feat: send parcels"
tag 1.3.0
commit "feat: track them"
tag 1.4.0-rc.1
