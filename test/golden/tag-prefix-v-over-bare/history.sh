# `tag-prefix: v` makes tags with `v`, and still reads the bare ones.
commit "feat: send parcels"
tag 1.2.3
commit "fix: weigh them"
