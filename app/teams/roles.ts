import type { Person } from '#app/identity/person.ts'

/** What somebody may be in a firm. */
export const memberRoles = ['owner', 'manager', 'employee'] as const
export type MemberRole = (typeof memberRoles)[number]

/** The firm a person belongs to, and as what. */
export type Firm = { id: string; name: string; role: MemberRole; memberId: string; departmentId: string | null }

/** Somebody who looks after their firm; made only where `mayManage` was asked. */
export type Managing = { person: Pick<Person, 'id' | 'name' | 'language'>; firm: Firm }

type As = { role: MemberRole } | null

/** Whether somebody looks after people and seats of their firm. */
export const mayManage = (firm: As) => firm?.role === 'owner' || firm?.role === 'manager'

/** Whether somebody decides who else looks after the firm: its owners only. */
export const mayGiveRoles = (firm: As) => firm?.role === 'owner'

/** Whether somebody may change or end a membership of this role: managers that of employees, owners anybody's. */
export const mayChange = (firm: As, of: MemberRole) => mayGiveRoles(firm) || (mayManage(firm) && of === 'employee')

/** Whether a firm would be left without an owner if this member were no longer one. */
export const isLastOwner = (role: MemberRole, owners: number) => role === 'owner' && owners <= 1
