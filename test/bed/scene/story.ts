import type { Change } from './scene.ts'

export const environments = [
  { name: 'test', namespace: 'parcel-test' },
  { name: 'staging', namespace: 'parcel-staging' },
  { name: 'prod', namespace: 'parcel-prod' },
] as const

/** The first commit: an ordinary change. */
export const goodChange: Change = {
  branch: 'feat/greeting',
  message: 'feat: a friendlier greeting',
  edit: { 'main.go': (text) => text.replace('parcel service', 'parcel service, at your door') },
}

/** The second: tests pass, but the container ends as soon as it starts. */
export const crashingChange: Change = {
  branch: 'feat/routes',
  message: 'feat: read the routes at start',
  edit: {
    'main.go': (text) =>
      text.replace('func main() {\n', 'func main() {\n\tpanic("routes.json: no such file or directory")\n'),
  },
}
