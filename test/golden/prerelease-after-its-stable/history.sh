# After the stable version the next pre-release belongs to the next version.
commit "feat: send parcels"
tag 1.3.0-rc.1
tag 1.3.0
commit "fix: weigh them"
