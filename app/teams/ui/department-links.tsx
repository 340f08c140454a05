import { useLanguage } from '#app/ui/speech.ts'
import type { Department } from '../departments.server.ts'
import { teamsWords } from '../words.ts'

type Props = {
  departments: Pick<Department, 'id' | 'name'>[]
  current: string | null
  hrefOf: (departmentId: string | null) => string
}

/** Links that narrow a list to one department. Nothing while there are none. */
export function DepartmentLinks({ departments, current, hrefOf }: Props) {
  const say = teamsWords(useLanguage())
  if (departments.length === 0) return null
  return (
    <nav className="chips" aria-label={say('people.filter')}>
      <a href={hrefOf(null)} aria-current={current === null ? 'true' : undefined}>
        {say('people.all')}
      </a>
      {departments.map(({ id, name }) => (
        <a key={id} href={hrefOf(id)} aria-current={current === id ? 'true' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  )
}
