export interface ProblemBody {
  type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error'
  message: string
  code?: string
  param?: string
}

/** An answer of Stripe's that is not 2xx. */
export class Problem extends Error {
  readonly status: number
  readonly body: ProblemBody

  constructor(status: number, body: ProblemBody) {
    super(body.message)
    this.status = status
    this.body = body
  }
}

/** 400: the request is wrong. */
export function refuse(message: string, param?: string, code?: string): never {
  throw new Problem(400, { type: 'invalid_request_error', message, ...(param && { param }), ...(code && { code }) })
}

/** 404: there is no such thing. */
export function missing(kind: string, id: string, param = 'id'): never {
  const message = `No such ${kind}: '${id}'`
  throw new Problem(404, { type: 'invalid_request_error', code: 'resource_missing', message, param })
}

/** 501: real Stripe would do this, the stand-in does not. Loud, so nobody takes silence for success. */
export function notBuilt(what: string): never {
  throw new Problem(501, { type: 'api_error', message: `The Stripe stand-in does not build this: ${what}` })
}
