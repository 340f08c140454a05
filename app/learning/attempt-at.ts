/** An attempt's number as an address says it; null when it is none. */
export const attemptNumber = (said: string) => (/^[1-9]\d{0,5}$/.test(said) ? Number(said) : null)
