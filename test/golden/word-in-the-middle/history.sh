# A type is the first word of a message, never one in the middle.
commit "feat: send parcels"
tag 1.2.3
commit "Try to fix: the scale"
commit "#minor track them"
