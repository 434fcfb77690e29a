# Other tags are no versions: leading zeros, build metadata, words, dates.
commit "feat: send parcels"
tag 1.2.3
commit "fix: weigh them"
light nightly
light größe/9.9.9
light 1.02.9
light 1.9.0+build.7
light 2024.01.01
light version-9.0.0
light V9.0.0
light 9.0.0.0
light 1.9.0-rc.01
