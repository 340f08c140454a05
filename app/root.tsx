import type { ReactNode } from 'react'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useLocation,
  useMatches,
  useRouteError,
} from 'react-router'
import { islandsUrl } from 'virtual:islands'
import type { Route } from './+types/root.ts'
import './app.css'
import { welcome } from './identity/visit.server.ts'
import { languageOf } from './i18n/language.ts'
import { academy } from './platform/academy.server.ts'
import { isDemo } from './platform/env.server.ts'
import { originOf, ownOriginOnly, requestId, wellFormed } from './platform/request.server.ts'
import type { Seller } from './ui/footer.tsx'
import { Frame } from './ui/frame.tsx'
import { hreflang } from './ui/alternates.ts'
import { WhereItStands } from './ui/head.tsx'
import { isIndexed } from './ui/indexed.ts'
import { NonceContext } from './ui/nonce.ts'
import { roomOf } from './ui/room.ts'
import { useSite, type Site } from './ui/site.ts'
import { Trouble } from './ui/trouble.tsx'

export const middleware: Route.MiddlewareFunction[] = [wellFormed, ownOriginOnly, welcome]

export function loader({ request, context }: Route.LoaderArgs): Site {
  const seller = academy()
  return {
    brand: seller.brand,
    seller: sellerIn(seller),
    demo: isDemo,
    origin: originOf(request),
    requestId: requestId(context),
  }
}

const sellerIn = ({ brand, legalName, address, vatNumber, email, pec, phone }: Seller): Seller => ({
  brand,
  legalName,
  address,
  vatNumber,
  email,
  pec,
  phone,
})

// The frame never changes while a hydrated page lives.
export const shouldRevalidate = () => false

/** The document. Only pages that say `handle = { live: true }` are hydrated; all others are HTML and one small script. */
export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  const { brand, demo, seller } = useSite()
  const matches = useMatches()
  const error = useRouteError()
  const shut = isRouteErrorResponse(error) && error.status === 403
  const live = matches.some((match) => (match.handle as { live?: boolean } | undefined)?.live)
  const alternates = hreflang(matches)
  const isPublic = isIndexed(matches) && !error
  return (
    <html lang={languageOf(pathname)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        {isPublic && alternates ? <WhereItStands alternates={alternates} /> : <meta name="robots" content="noindex" />}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icons/apple-180.png" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <link rel="preload" href="/fonts/brygada-1918.woff2" as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="preload" href="/fonts/rosario.woff2" as="font" type="font/woff2" crossOrigin="anonymous" />
        <Links />
        <script type="module" src={islandsUrl} />
      </head>
      <body data-room={roomOf(pathname)}>
        <Frame brand={brand} demo={demo} seller={seller} alternates={alternates} shut={shut}>
          {children}
        </Frame>
        {live && <LiveScripts />}
      </body>
    </html>
  )
}

const LiveScripts = () => <NonceContext.Consumer>{(nonce) => <Scripts nonce={nonce} />}</NonceContext.Consumer>

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const { requestId: id } = useSite()
  return <Trouble status={isRouteErrorResponse(error) ? error.status : 500} id={id} />
}
