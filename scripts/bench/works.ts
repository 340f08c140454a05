/** One request of a load: what is asked and what must come back. */
export type Ask = { method?: 'GET' | 'POST'; path: string; cookie?: string; body?: string; status: number }

/** One piece of work: requests that follow each other. `{location}` in a path is where the last answer led. */
export type Flow = Ask[]

export type Load = { port: number; connections: number; flows: Flow[] }

export type Result = {
  flows: number
  seconds: number
  p50: number
  p99: number
  bytes: number
  wrong: string[]
}
