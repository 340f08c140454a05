import { useEffect, useRef } from 'react'
import type { Place } from '../../draft-place.ts'
import { forgetCopy, keepCopy, keyOf } from './stored-copy.ts'

/** Keeps what is not saved yet (null when everything is) on this device. A copy from an earlier visit is left to the person. */
export function useStoredCopy(place: Place, unsaved: string | null, seen: string) {
  const ours = useRef(false)
  useEffect(() => {
    if (unsaved !== null) keepCopy(keyOf(place), { source: unsaved, seen })
    else if (ours.current) forgetCopy(keyOf(place))
    ours.current = unsaved !== null
  }, [place, unsaved, seen])
}
