# The separator may be a slash; `v` stays where the history of the component has it.
commit "feat: begin"
tag parcel/v1.2.0
tag parcel-9.0.0
commit "feat: track them"
