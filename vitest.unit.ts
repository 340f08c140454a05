import { defineConfig } from 'vitest/config'
import { islands } from './scripts/islands-plugin.ts'

// What every vitest project shares.
export default defineConfig({ plugins: [islands()], test: { pool: 'forks', maxWorkers: 2 } })
