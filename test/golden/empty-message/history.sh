# A commit without a message is listed, and fails nothing.
commit "feat: send parcels"
tag 1.2.3
commit ""
commit "fix: weigh them"
