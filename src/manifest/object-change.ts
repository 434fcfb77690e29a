/** What became of one object of a set. */
export type ObjectChange = 'created' | 'configured' | 'unchanged' | 'rejected' | 'not-applied' | 'unknown'
