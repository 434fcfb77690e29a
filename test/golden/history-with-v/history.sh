# The form follows the history: `v`.
commit "feat: send parcels"
light v1.2.3
commit "fix: weigh them"
