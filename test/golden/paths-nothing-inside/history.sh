# Commits outside of the paths give no release, with `default-bump` neither.
commit "feat: begin" services/parcel/a
tag parcel-1.0.0
commit "feat: other labels" services/label/a
