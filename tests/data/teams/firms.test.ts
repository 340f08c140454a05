import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { addDepartment } from '#app/teams/add-department.server.ts'
import { changeRole } from '#app/teams/change-role.server.ts'
import { createFirm } from '#app/teams/create-firm.server.ts'
import { departmentsOf } from '#app/teams/departments.server.ts'
import { firmOf } from '#app/teams/firms.server.ts'
import { moveMember } from '#app/teams/move-member.server.ts'
import { peopleOf } from '#app/teams/people.server.ts'
import { removeDepartment } from '#app/teams/remove-department.server.ts'
import { renameDepartment } from '#app/teams/rename-department.server.ts'
import { aFirm, anEmployee, anInvited, codeOf, managing } from '#tests/helpers/firms.ts'
import { aPerson } from '#tests/helpers/people.ts'

test('whoever creates a firm owns it', async () => {
  const person = await aPerson()
  expect(await firmOf(person)).toBeNull()
  await createFirm(person, { name: 'Ferramenta' })
  expect(await firmOf(person)).toMatchObject({ name: 'Ferramenta', role: 'owner', departmentId: null })
})

test('one firm for a person, also when asked twice at once', async () => {
  const person = await aPerson()
  const both = await Promise.all(['Una', 'Due'].map((name) => createFirm(person, { name })))
  expect(both.map(codeOf).toSorted()).toEqual(['done', 'has-firm'])
  expect(await db.organization.count({ where: { createdById: person.id } })).toBe(1)
})

test('a department has one name in its firm, capitals aside, and goes when nobody is in it', async () => {
  const by = await aFirm()
  const banco = await addDepartment(by, { name: 'Banco' })
  expect(codeOf(await addDepartment(by, { name: 'banco' }))).toBe('name-taken')
  const ufficio = await addDepartment(by, { name: 'Ufficio' })
  if (!banco.ok || !ufficio.ok) throw new Error('not added')
  expect(codeOf(await renameDepartment(by, ufficio.value.id, { name: 'BANCO' }))).toBe('name-taken')
  expect(codeOf(await renameDepartment(by, banco.value.id, { name: 'BANCO' }))).toBe('done')
  const { memberId } = await anEmployee(by, { departmentId: banco.value.id })
  expect(codeOf(await removeDepartment(by, banco.value.id))).toBe('has-people')
  await moveMember(by, memberId, ufficio.value.id)
  expect(codeOf(await removeDepartment(by, banco.value.id))).toBe('done')
  expect(await departmentsOf(by.firm)).toEqual([{ id: ufficio.value.id, name: 'Ufficio', people: 1 }])
})

test('another firm’s department and people are not there', async () => {
  const [mine, theirs] = [await aFirm(), await aFirm()]
  const department = await addDepartment(theirs, { name: 'Loro' })
  const { memberId } = await anEmployee(theirs)
  const own = await anEmployee(mine)
  if (!department.ok) throw new Error('not added')
  const { id } = department.value
  expect(codeOf(await renameDepartment(mine, id, { name: 'Mio' }))).toBe('not-there')
  expect(codeOf(await removeDepartment(mine, id))).toBe('not-there')
  expect(codeOf(await moveMember(mine, own.memberId, id))).toBe('department-gone')
  expect(codeOf(await moveMember(mine, memberId, null))).toBe('not-there')
  expect(codeOf(await changeRole(mine, memberId, 'manager'))).toBe('not-there')
})

test('only owners decide roles, nobody is owner before joining, and one owner always stays', async () => {
  const by = await aFirm()
  const { memberId, person } = await anEmployee(by)
  expect(codeOf(await changeRole(by, memberId, 'manager'))).toBe('done')
  expect(codeOf(await changeRole(await managing(person), by.firm.memberId, 'employee'))).toBe('only-owners')
  expect(codeOf(await changeRole(by, by.firm.memberId, 'employee'))).toBe('last-owner')
  expect(codeOf(await changeRole(by, (await anInvited(by)).memberId, 'owner'))).toBe('not-joined')
  await changeRole(by, memberId, 'owner')
  const both = [by.firm.memberId, memberId].map((id) => changeRole(by, id, 'employee'))
  expect((await Promise.all(both)).map(codeOf).toSorted()).toEqual(['done', 'last-owner'])
})

test('people are listed by name, fifty a page, one department at a time when asked', async () => {
  const by = await aFirm()
  const department = await addDepartment(by, { name: 'Magazzino' })
  if (!department.ok) throw new Error('not added')
  const departmentId = department.value.id
  const numbers = Array.from({ length: 55 }, (_, at) => String(at).padStart(2, '0'))
  await db.member.createMany({
    data: numbers.map((at) => ({
      organizationId: by.firm.id,
      email: `p${at}@x.example`,
      name: `P ${at}`,
      departmentId,
    })),
  })
  const second = await peopleOf(by.firm, { departmentId, page: 2 })
  expect(second.people.map(({ name }) => name)).toEqual(['P 50', 'P 51', 'P 52', 'P 53', 'P 54'])
  expect({ total: second.total, pages: second.pages }).toEqual({ total: 55, pages: 2 })
  expect((await peopleOf(by.firm)).total).toBe(56)
})
