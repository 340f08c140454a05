import { to } from '#app/i18n/addresses.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Department } from '../departments.server.ts'
import type { MemberRow } from '../people.server.ts'
import { memberRoles } from '../roles.ts'
import { teamsWords } from '../words.ts'

type Props = { member: MemberRow; departments: Department[]; may: { change: boolean; giveRoles: boolean } }

/** What whoever looks after the firm may do with one of its people. */
export function MemberForms({ member, departments, may }: Props) {
  const say = teamsWords(useLanguage())
  return (
    <>
      <MoveForm member={member} departments={departments} />
      {may.giveRoles && <RoleForm member={member} />}
      {!may.change && <p className="hint">{say('member.ownersOnly')}</p>}
      {may.change && (member.joinedAt ? <Removal member={member} /> : <Invitation member={member} />)}
    </>
  )
}

function MoveForm({ member, departments }: Pick<Props, 'member' | 'departments'>) {
  const language = useLanguage()
  const say = teamsWords(language)
  return (
    <form method="post" action={to('memberDepartment', language, { member: member.id })} className="form mt-8">
      <div className="field">
        <label className="label" htmlFor="department">
          {say('member.department')}
        </label>
        <select id="department" name="department" className="input" defaultValue={member.departmentId ?? ''}>
          <option value="">{say('people.noDepartment')}</option>
          {departments.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div>
        <Button look="quiet">{say('member.departmentSave')}</Button>
      </div>
    </form>
  )
}

function RoleForm({ member }: Pick<Props, 'member'>) {
  const language = useLanguage()
  const say = teamsWords(language)
  // Whoever has not joined cannot be an owner yet.
  const roles = memberRoles.filter((role) => role !== 'owner' || member.joinedAt)
  return (
    <form method="post" action={to('memberRole', language, { member: member.id })} className="form mt-8">
      <div className="field">
        <label className="label" htmlFor="role">
          {say('member.role')}
        </label>
        <p className="hint" id="role-hint">
          {say('invite.roleHint')}
        </p>
        <select id="role" name="role" className="input" defaultValue={member.role} aria-describedby="role-hint">
          {roles.map((role) => (
            <option key={role} value={role}>
              {say(`role.${role}`)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <Button look="quiet">{say('member.roleSave')}</Button>
      </div>
    </form>
  )
}

function Invitation({ member }: Pick<Props, 'member'>) {
  const language = useLanguage()
  const say = teamsWords(language)
  return (
    <>
      <form method="post" action={to('invitationRenewal', language, { member: member.id })} className="mt-8">
        <p>{say('member.againWhy')}</p>
        <Button look="quiet">{say('member.again')}</Button>
      </form>
      <form method="post" action={to('invitationWithdrawal', language, { member: member.id })} className="mt-8">
        <p>{say('member.withdrawWhy')}</p>
        <Button look="danger">{say('member.withdraw')}</Button>
      </form>
    </>
  )
}

function Removal({ member }: Pick<Props, 'member'>) {
  const language = useLanguage()
  const say = teamsWords(language)
  return (
    <details className="mt-8">
      <summary>{say('member.remove')}</summary>
      <p>{say('member.removeWhy')}</p>
      <form method="post" action={to('memberRemoval', language, { member: member.id })}>
        <Button look="danger">{say('member.removeNow', { name: member.name || member.email })}</Button>
      </form>
    </details>
  )
}
