# The last release is the highest version, neither the newest tag nor the last by alphabet.
commit "feat: send parcels"
tag 1.9.0
commit "feat: track them"
tag 1.10.0
tag 1.2.0 HEAD^
commit "fix: weigh them"
