# Without a channel the next release is the stable version that the pre-releases led to, on the same commit too.
commit "feat: send parcels"
tag 1.3.0
commit "feat: track them"
tag 1.4.0-rc.1
commit "fix: track faster"
tag 1.4.0-rc.2
