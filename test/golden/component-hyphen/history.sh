# A component sees its own tags only; the form follows them.
commit "feat: begin"
tag parcel-1.2.0
tag label-3.0.0
tag 7.0.0
commit "fix: weigh them"
