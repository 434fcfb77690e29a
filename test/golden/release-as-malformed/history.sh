# `Release-As` must be a version; the commit is named.
commit "feat: send parcels"
tag 1.2.3
commit "chore: next

Release-As: two"
