# `tag-prefix: none` makes bare tags, and still reads those with `v`.
commit "feat: send parcels"
tag v1.2.3
commit "fix: weigh them"
