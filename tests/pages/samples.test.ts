import { expect, test } from 'vitest'
import { visit } from '#tests/helpers/visit.ts'

test('the samples page is not there for anybody but those who build the site', async () => {
  for (const address of ['/dev/pieces', '/en/dev/pieces']) expect((await visit(address)).status).toBe(404)
})
