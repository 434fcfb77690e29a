# A revert of a revert brings the first commit back.
commit "feat: send parcels"
tag 1.2.3
commit "feat: track them"
revert HEAD
revert HEAD 'Reapply "feat: track them"'
