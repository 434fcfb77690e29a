# With both forms in the history the form follows the highest version: here it has `v`.
commit "feat: send parcels"
tag 1.9.0
commit "feat: track them"
tag v1.10.0
commit "fix: weigh them"
