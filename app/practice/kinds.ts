import { blanks } from './kind-blanks.ts'
import { hotspot } from './kind-hotspot.ts'
import { match } from './kind-match.ts'
import { multiple } from './kind-multiple.ts'
import { numeric } from './kind-numeric.ts'
import { open } from './kind-open.ts'
import { order } from './kind-order.ts'
import { short } from './kind-short.ts'
import { single } from './kind-single.ts'
import { trueFalse } from './kind-true-false.ts'
import { wording } from './kind-wording.ts'

/** Every kind of question there is: a kind is a file and a line here, fields to answer it (`ui/`), and words. */
export const kinds = {
  single,
  multiple,
  'true-false': trueFalse,
  wording,
  order,
  match,
  blanks,
  short,
  numeric,
  hotspot,
  open,
}

export type KindName = keyof typeof kinds
