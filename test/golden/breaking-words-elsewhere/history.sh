# Breaking footers are upper case and begin a line: neither lower case nor the middle of a line breaks anything.
commit "feat: send parcels"
tag 1.2.3
commit "fix: weigh them

There is no BREAKING CHANGE: in here.
breaking change: nor in here
  BREAKING CHANGE: nor indented
#major feat!: nor in here"
