# A revert and the commit that it names cancel each other; the others count.
commit "feat: send parcels"
tag 1.2.3
commit "feat: track them"
commit "fix: weigh them"
revert HEAD^
