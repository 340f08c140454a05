import { checkContent } from '#app/catalog/check-content.server.ts'
import { problemLine } from '#app/catalog/problem-text.ts'
import { compileMdx } from '#app/platform/mdx/compile.server.ts'
import { root } from './run.ts'

// `npm run content:check`: the same check as at the start of the server and behind the publish button, then every page compiled.
process.chdir(root)
const { problems, content } = checkContent(process.argv[2])
for (const problem of problems) console.error(problemLine(problem))
if (problems.length > 0) {
  console.error(`content/: ${problems.length} problem${problems.length === 1 ? '' : 's'}.`)
  process.exitCode = 1
} else {
  const texts = content.checked.flatMap(({ lessons }) => lessons.flatMap(({ texts }) => texts))
  for (const { source } of texts) await compileMdx(source)
  console.log(
    `content/: ${content.courses.length} course(s), ${texts.length} lesson texts, ${content.pages.length} written pages, all in order.`,
  )
}
