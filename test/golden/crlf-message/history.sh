# A message with CRLF line ends is read as any other.
commit "feat: send parcels"
tag 1.2.3
commit $'feat(scale): weigh in grams\r\n\r\nWords.\r\n\r\nBREAKING CHANGE: weights are grams\r\nRefs: 12\r\n'
