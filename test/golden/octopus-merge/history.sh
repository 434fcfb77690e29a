# A merge of three branches is one merge commit; each branch brings its commits.
commit "feat: send parcels"
tag 1.2.3
branch one
commit "fix: one"
branch two main
commit "docs: two"
branch three main
commit "fix: three"
on main
merge "Merge branches one, two and three" one two three
