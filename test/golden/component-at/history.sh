# The separator may be an at sign; the first release of a component has the initial version.
commit "feat: begin"
tag label@3.0.0
commit "feat: track them"
