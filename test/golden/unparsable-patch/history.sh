# `unparsable: patch` counts a commit that no rule reads as a patch.
commit "feat: send parcels"
tag 1.2.3
commit "Some words about parcels"
commit "shrug: what is this"
