/** Requests in flight at once: one API server gains nothing from more, and may throttle the account. */
export const mostInFlight = 16
