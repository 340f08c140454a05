import { problem, shown, type Problem } from '#app/platform/mdx/problem.ts'

/** What a page may call by name, as `{{seller.legalName}}`: the seller, so that a change of address is written once. */
export type Facts = Readonly<Record<string, string>>

type Seller = {
  brand: string
  legalName: string
  address: { street: string; postcode: string; town: string; province?: string | undefined; country: string }
  vatNumber: string
  email: string
  pec?: string | undefined
  phone?: string | undefined
  suppliers?: { hosting: string; mail: string } | undefined
  logDays?: number | undefined
}

/** The facts of `content/academy.yaml`. What is left out there cannot be called. */
export function factsOf(seller: Seller): Facts {
  const { brand, legalName, address, vatNumber, email, pec, phone, suppliers, logDays } = seller
  const { street, postcode, town, province, country } = address
  return {
    'seller.brand': brand,
    'seller.legalName': legalName,
    'seller.address': `${street}, ${postcode} ${town}${province ? ` (${province})` : ''}, ${country}`,
    'seller.town': town,
    'seller.vatNumber': vatNumber,
    'seller.email': email,
    ...(pec && { 'seller.pec': pec }),
    ...(phone && { 'seller.phone': phone }),
    ...(suppliers && { 'seller.hosting': suppliers.hosting, 'seller.mailProvider': suppliers.mail }),
    ...(logDays && { 'seller.logDays': String(logDays) }),
  }
}

const named = /\{\{([^{}\n]*)\}\}/g

/** Every name that is called and is not known, with its place. */
export function unknownFacts(source: string, facts: Facts): Problem[] {
  return source.split('\n').flatMap((line, index) =>
    [...line.matchAll(named)]
      .filter(([, name = '']) => !Object.hasOwn(facts, name.trim()))
      .map((match) => {
        const place = { line: index + 1, column: match.index + 1 }
        return problem(place, 'fact', { found: shown(match[0]), allowed: Object.keys(facts).join(', ') })
      }),
  )
}

// Braces mean something else to the reader of MDX; these signs mean nothing to anybody, and keep every column where it was.
const [opens, closes] = ['\uE000\uE000', '\uE001\uE001']
const marked = /\uE000\uE000([^\uE001\n]*)\uE001\uE001/g

/** The text with its calls out of the parser's way: what a fact says is put in afterwards and can open no tag or link. */
export const withMarks = (source: string) => source.replace(named, (_, name: string) => `${opens}${name}${closes}`)

/** A piece of parsed text with its facts said. */
export const saidIn = (text: string, facts: Facts) =>
  text.replace(marked, (_, name: string) => facts[name.trim()] ?? '')
