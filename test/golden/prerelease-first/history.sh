# The first pre-release of a version has the number 1.
commit "feat: send parcels"
tag 1.3.0
commit "feat: track them"
