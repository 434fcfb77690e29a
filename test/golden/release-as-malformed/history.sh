# What looks like a version behind `Release-As` must be one; the commit is named.
commit "feat: send parcels"
tag 1.2.3
commit "chore: next

Release-As: v2.0"
