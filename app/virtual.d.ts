declare module 'virtual:islands' {
  /** The address of the one small script for pages that are not hydrated. */
  export const islandsUrl: string
}
