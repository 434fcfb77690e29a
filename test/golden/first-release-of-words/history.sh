# The first release needs no commit that asks for it: the history is older than the habit.
commit "Initial commit"
commit "docs: say what it does"
