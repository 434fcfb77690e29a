# A commit that was taken back asks for no version.
commit "feat: send parcels"
tag 1.2.3
commit "chore: big step

Release-As: 2.0.0"
revert HEAD
commit "fix: weigh them"
