# A history without versions takes the form that `tag-prefix` says.
commit "feat: send parcels"
