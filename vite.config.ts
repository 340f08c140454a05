import { reactRouter } from '@react-router/dev/vite'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import { islands } from './scripts/islands-plugin.ts'

export default defineConfig({
  plugins: [tailwindcss(), islands(), reactRouter()],
  build: { assetsInlineLimit: 0, target: 'es2022', chunkSizeWarningLimit: 900 },
})
