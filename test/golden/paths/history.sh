# Only commits that change something below one of the paths count; the others are listed as such.
commit "feat: begin" services/parcel/a services/label/a
tag parcel-1.0.0
commit "fix: weigh them" services/parcel/a
commit "feat!: other labels" services/label/a
commit "feat: a neighbour whose name begins alike" services/parcels/a
commit "docs: of both" services/parcel/b services/label/b
branch topic
commit "feat: glue them" lib/glue/a
on main
merge "Merge branch 'topic'" topic
