# `parcel` does not read the tags of `parcel-label`.
commit "feat: begin"
tag parcel-1.0.0
tag parcel-label-2.0.0
commit "fix: weigh them"
