import { expect, test } from 'vitest'
import { isLastOwner, mayChange, mayGiveRoles, mayManage, memberRoles } from './roles.ts'

const asked = (rule: (firm: { role: (typeof memberRoles)[number] } | null) => boolean) => [
  ...memberRoles.map((role) => rule({ role })),
  rule(null),
]

test('owners and managers look after a firm, employees and strangers do not', () => {
  expect(asked(mayManage)).toEqual([true, true, false, false])
})

test('only owners decide roles', () => {
  expect(asked(mayGiveRoles)).toEqual([true, false, false, false])
})

test('a manager changes employees only, an owner anybody', () => {
  expect(memberRoles.map((of) => mayChange({ role: 'manager' }, of))).toEqual([false, false, true])
  expect(memberRoles.map((of) => mayChange({ role: 'owner' }, of))).toEqual([true, true, true])
  expect(memberRoles.map((of) => mayChange({ role: 'employee' }, of))).toEqual([false, false, false])
})

test('a firm keeps its last owner', () => {
  expect([isLastOwner('owner', 1), isLastOwner('owner', 2), isLastOwner('manager', 1)]).toEqual([true, false, false])
})
