# Types are read in any letter case, and the space after the colon may be missing.
commit "feat: send parcels"
tag 1.2.3
commit "FIX:weigh them"
commit "Feat(Scale):weigh more"
commit "DOCS: praise them"
