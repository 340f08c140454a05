import { db } from '#app/platform/db.server.ts'

/** Give the demo's course to the demo's trainer, so that the studio opens to them. Safe to call twice; a trainer who has an account keeps it. */
export async function seedCatalog(trainerUserId: string) {
  const elsewhere = await db.trainer.count({ where: { userId: trainerUserId } })
  if (elsewhere > 0) return
  await db.trainer.updateMany({ where: { id: 'livia-serra', userId: null }, data: { userId: trainerUserId } })
}
