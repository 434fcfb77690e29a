# The footer `Release-As` says the version; the newest one wins.
commit "feat: send parcels"
tag 1.2.3
commit "chore: two

Release-As: 3.0.0"
commit "fix: weigh them"
commit "chore: no, this one

Release-As: 2.0.0"
