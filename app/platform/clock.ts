const minute = 60_000

/** A moment so many minutes (or hours, days) after another. */
export const addMinutes = (from: Date, minutes: number) => new Date(from.getTime() + minutes * minute)
export const addHours = (from: Date, hours: number) => addMinutes(from, hours * 60)
export const addDays = (from: Date, days: number) => addHours(from, days * 24)
