import { expect, test } from 'vitest'
import { newPasswordLink } from '#app/identity/new-password-link.server.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { visit } from '#tests/helpers/visit.ts'

const form = { password: 'tre parole a caso' }

test('a link for a new password says at once that it is over, the same for a used, an old and an invented one', async () => {
  const [used, old] = [await aPerson(), await aPerson()]
  const [usedLink, oldLink] = [await newPasswordLink(used, 1), await newPasswordLink(old, -1)]
  const shown = async (link: string) => {
    const answer = await visit(link)
    return { status: answer.status, page: await answer.text() }
  }
  expect((await shown(usedLink)).page).toContain('name="password"')
  expect((await shown(usedLink)).page).not.toContain('non vale più')
  expect((await visit(usedLink, { form })).status).toBe(303)
  const over = await shown(usedLink)
  expect(over.page).toContain('Questo link non vale più')
  expect(over.page).toContain('href="/accedi/password-dimenticata"')
  expect(over.page).not.toContain('name="password"')
  for (const link of [oldLink, '/accedi/nuova-password?token=inventato', '/accedi/nuova-password']) {
    const other = await shown(link)
    expect([other.status, other.page.includes('name="password"')]).toEqual([200, false])
    expect(other.page).toContain('Questo link non vale più')
  }
  expect((await visit('/accedi/nuova-password', { form })).status).toBe(409)
})
