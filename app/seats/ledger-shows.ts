/** How many lines of a ledger its page tells. */
export const ledgerShows = 50
