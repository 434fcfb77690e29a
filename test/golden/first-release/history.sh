# Without any version tag the release is the initial version, 0.1.0, whatever the commits ask for.
commit "chore: begin"
commit "feat: send parcels"
commit "fix: weigh them"
