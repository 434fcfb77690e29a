# With both forms in the history the form follows the highest version: here it is bare.
commit "feat: send parcels"
tag v1.9.0
commit "feat: track them"
tag 1.10.0
commit "fix: weigh them"
