import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { renderToPipeableStream } from 'react-dom/server'
import { createElement } from 'react'
import { component, readPage } from './tree.ts'

// The reference of the bench: the same pages drawn by bare React on bare node:http, in a process of its own.
const [folder, port] = process.argv.slice(2) as [string, string]
const pages = readdirSync(folder)
  .toSorted()
  .map((name) => component(readPage(readFileSync(path.join(folder, name), 'utf8'))))

createServer((request, response) => {
  const page = pages[Number(request.url?.slice(1)) % pages.length]!
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  const { pipe } = renderToPipeableStream(createElement(page), { onAllReady: () => pipe(response) })
}).listen(Number(port), '127.0.0.1')
process.on('disconnect', () => process.exit(0))
