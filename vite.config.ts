import { reactRouter } from '@react-router/dev/vite'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import { figures } from './scripts/figures-plugin.ts'
import { islands } from './scripts/islands-plugin.ts'

export default defineConfig({
  plugins: [tailwindcss(), islands(), figures(), reactRouter()],
  // The payment simulator's pages, as server.ts passes them on in the demo.
  server: {
    proxy: process.env.STRIPE_API_BASE
      ? { '/simulatore': { target: process.env.STRIPE_API_BASE, rewrite: (path) => path.slice('/simulatore'.length) } }
      : {},
  },
  // Taken into the build, of these only what is used: their whole would be 40 MB in every process.
  ssr: { noExternal: ['react-email', '@react-email/render', /^better-auth/, /^@base-ui/, /^@floating-ui/] },
  build: { assetsInlineLimit: 0, target: 'es2022', chunkSizeWarningLimit: 900 },
})
