# `unparsable: fail` stops and names the commits.
commit "feat: send parcels"
tag 1.2.3
commit "Some words about parcels"
commit "shrug: what is this"
commit "fix: weigh them"
