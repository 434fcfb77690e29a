# Only branches that `branches` lists are released from.
commit "feat: send parcels"
branch topic
commit "feat: track them"
