import type { Config } from '@react-router/dev/config'

export default {
  ssr: true,
  // No route discovery: nearly all pages never load the router in the browser.
  routeDiscovery: { mode: 'initial' },
  // The framework's own check answers 400 and logs a bug; ours (`ownOriginOnly`, on every route) is stricter and answers 403.
  allowedActionOrigins: ['**'],
} satisfies Config
