import type { Config } from '@react-router/dev/config'

// No route discovery: nearly all pages never load the router in the browser.
export default { ssr: true, routeDiscovery: { mode: 'initial' } } satisfies Config
