import { data } from 'react-router'

/** For doors and guards only: answer that nothing is here. */
export function notFound(): never {
  throw data(null, 404)
}

/** For doors and guards only: you are known, and this is not yours to do. */
export function forbidden(): never {
  throw data(null, 403)
}
