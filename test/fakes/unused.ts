/** A call of a port that no test is to reach; `name` says which in the failure. */
export const unused = (name: string) => (): never => {
  throw new Error(`${name} is not part of this test`)
}
