# A tag on a tree or a file is no release of a commit.
commit "feat: send parcels" text
tag 1.2.3
commit "fix: weigh them" text
light 8.0.0 HEAD^{tree}
tag 9.0.0 HEAD:text
