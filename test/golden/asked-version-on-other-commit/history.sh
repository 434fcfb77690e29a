# A version that is asked for and stands on another commit is refused; both commits are named.
commit "feat: send parcels"
tag 1.2.3
commit "fix: weigh them"
