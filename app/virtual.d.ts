declare module 'virtual:islands' {
  /** The address of the one small script for pages that are not hydrated. */
  export const islandsUrl: string
  /** The address of the script for those parts of a lesson that come to life. */
  export const lessonIslandsUrl: string
}

declare module 'virtual:figures' {
  /** The figures of the lessons by their address, with their size and, for photographs, what else they are offered as. */
  export const figures: Record<
    string,
    { width: number; height: number; sources?: { type: string; srcSet: string }[] } | undefined
  >
}
