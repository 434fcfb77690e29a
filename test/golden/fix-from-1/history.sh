# A fix gives a patch.
commit "feat: send parcels"
tag 1.2.3
commit "fix(scale): weigh them"
