# `Release-As` must be higher than the last release.
commit "feat: send parcels"
tag 1.2.3
commit "chore: back

Release-As: 1.2.0"
