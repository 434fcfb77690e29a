# A revert may name its commit by the first seven digits.
commit "feat: send parcels"
tag 1.2.3
commit "fix: weigh them"
commit "feat: track them"
commit "Take tracking back

This reverts commit $(git rev-parse --short=7 HEAD)."
