# A pattern of `branches` allows each branch that it matches.
commit "feat: send parcels"
tag 1.2.3
branch release/summer
commit "feat: track them"
