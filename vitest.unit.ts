import { defineConfig } from 'vitest/config'
import { figures } from './scripts/figures-plugin.ts'
import { islands } from './scripts/islands-plugin.ts'

// What every vitest project shares.
export default defineConfig({ plugins: [islands(), figures()], test: { pool: 'forks', maxWorkers: 2 } })
