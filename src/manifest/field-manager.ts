/** Slipway's name in metadata.managedFields: what stands under it there is Slipway's, everything else is not. */
export const fieldManager = 'slipway'
