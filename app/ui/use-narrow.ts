import { useSyncExternalStore } from 'react'

const query = '(width < 64rem)'

/** Whether there is no room for two columns. The server cannot know: it answers no. */
export const useNarrow = () =>
  useSyncExternalStore(
    (changed) => {
      const screen = matchMedia(query)
      screen.addEventListener('change', changed)
      return () => screen.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
    () => false,
  )
