import { languages, otherLanguage, type Language, type Localized } from '#app/i18n/language.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import type { SlugKind } from '#prisma/client.ts'

type Thing = { kind: SlugKind; scope?: string; targetId: string }

/** Give something its address. A former one stays and leads to the new one, until something else takes it. */
export async function keepSlugs(tx: Tx, { kind, scope = '', targetId }: Thing, slugs: Partial<Localized>) {
  for (const language of languages) {
    const slug = slugs[language]
    if (!slug) continue
    const held = await tx.slug.findUnique({ where: { kind_scope_language_slug: { kind, scope, language, slug } } })
    if (held?.current && held.targetId === targetId) continue
    await tx.slug.updateMany({ where: { kind, scope, language, targetId, current: true }, data: { current: false } })
    await tx.slug.upsert({
      where: { kind_scope_language_slug: { kind, scope, language, slug } },
      create: { kind, scope, language, slug, targetId },
      update: { targetId, current: true },
    })
  }
}

/** What an address stands for: the thing with its slugs of today, and whether this is its own in this language. Or null. */
export async function bySlug(kind: SlugKind, slug: string, language: Language, scope = '') {
  const found = await db.slug.findMany({ where: { kind, scope, slug } })
  const own = found.find((one) => one.language === language)
  const { targetId } = own ?? found.find((one) => one.language === otherLanguage(language)) ?? { targetId: null }
  if (targetId === null) return null
  const current = await db.slug.findMany({ where: { kind, scope, targetId, current: true } })
  const slugOf = (of: Language) => current.find((one) => one.language === of)?.slug ?? slug
  const slugs: Localized = { it: slugOf('it'), en: slugOf('en') }
  return { id: targetId, slugs, here: slugs[language] === slug }
}
