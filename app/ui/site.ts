import { useRouteLoaderData } from 'react-router'
import type { Seller } from './footer.tsx'
import { academyThing } from './things.ts'

/** What every page knows of the academy it belongs to; told by the root's loader. */
export type Site = { brand: string; seller?: Seller; demo: boolean; origin: string; requestId: string }

const unknown: Site = { brand: 'Customer Culture Academy', demo: false, origin: '', requestId: '' }

/** The academy around this page, also where the root's loader never ran. */
export const useSite = (): Site => useRouteLoaderData<Site>('root') ?? unknown

/** This site for the things of schema.org: its origin, and the academy as they name it. */
export function useAcademy() {
  const { brand, origin } = useSite()
  return { origin, academy: academyThing({ brand, origin }) }
}
