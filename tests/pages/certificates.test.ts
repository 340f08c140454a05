import { expect, test } from 'vitest'
import { aCertificate } from '#tests/helpers/certificates.ts'
import { get, post } from '#tests/helpers/classroom.ts'
import { aPerson, cookieOf } from '#tests/helpers/people.ts'

const form = { reason: 'notMet', note: 'Il quiz era stato fatto da un collega', confirm: 'on' }

test('the office revokes a certificate: a stranger reads that, when and why, and finds no PDF', async () => {
  const [{ code, person }, staff] = [await aCertificate({ name: 'Ugo Riva' }), await aPerson({ role: 'staff' })]
  const cookie = await cookieOf(staff)
  const address = `/ufficio/attestati/${code}`
  expect((await get(`/ufficio/persone/${person.email}`, cookie)).html).toContain(`href="${address}"`)
  const shown = await get(address, cookie)
  expect(shown.html).toContain('Ugo Riva')
  expect((await post(address, cookie, { ...form, confirm: '' })).status).toBe(400)
  expect((await post(address, cookie, form)).headers.get('Location')).toBe(address)
  const twice = await post(address, cookie, form)
  expect([twice.status, (await twice.text()).includes('già stato ritirato')]).toEqual([409, true])
  expect((await get(address, cookie)).html).toContain(form.note)

  const publicly = await get(`/en/certificates/${code}`)
  expect(publicly.html).toContain('This certificate is no longer valid')
  expect(publicly.html).toContain('Not all the conditions for issuing it were met.')
  expect(publicly.html).not.toContain('Authentic certificate')
  expect(publicly.html).not.toContain(form.note)
  expect([publicly.status, publicly.headers.get('X-Robots-Tag')]).toEqual([200, 'noindex'])
  expect(await get(`/attestati/${code}/attestato.pdf`)).toMatchObject({ status: 302, to: `/attestati/${code}` })
})

test('only the office revokes, and only certificates that there are', async () => {
  const { code, person } = await aCertificate()
  const address = `/ufficio/attestati/${code}`
  expect((await post(address, await cookieOf(person), form)).status).toBe(403)
  expect((await get(address)).status).toBe(302)
  const staff = await cookieOf(await aPerson({ role: 'staff' }))
  for (const unknown of ['0000000000000000', 'x'])
    expect((await post(`/ufficio/attestati/${unknown}`, staff, form)).status).toBe(404)
  expect((await get(`/attestati/${code}`)).html).toContain('Attestato autentico')
})
