# A clone that lacks a part of the history is refused, with the line that mends it.
commit "feat: send parcels"
tag 1.2.3
commit "fix: weigh them"
commit "fix: weigh them again"
git rev-parse HEAD >.git/shallow
