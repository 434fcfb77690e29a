import type { PinnedObject } from './image-pins.ts'
import type { WaveName } from '../kinds/wave.ts'

/** One object as it will be sent. */
export interface PlannedObject extends PinnedObject {
  /**
   * The wave after which the server can check this object, because its Namespace or its definition comes with
   * this very set; undefined when it can be checked before anything is written.
   */
  readonly checkedAfter?: WaveName
}
