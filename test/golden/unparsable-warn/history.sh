# A commit that no rule reads is listed as such; `warn` goes on without it.
commit "feat: send parcels"
tag 1.2.3
commit "Some words about parcels"
commit "shrug: what is this"
commit "fix: weigh them"
