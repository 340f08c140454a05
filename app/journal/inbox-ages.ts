/** The ages the inbox can be asked for: received more than so many days ago. */
export const ages = ['2', '7', '30'] as const
export type Age = (typeof ages)[number]
