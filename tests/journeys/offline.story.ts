import { expect, test } from './fixtures.ts'

test('without network a page says so in its language, and no page but a learner’s lessons is shown from the device', async ({
  page,
  context,
}) => {
  await page.goto('/corsi')
  // The page's own script waits some seconds before it asks for this, so that nothing on the page waits for it.
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/offline.js')
    await navigator.serviceWorker.ready
  })
  await page.goto('/en/courses')
  await context.setOffline(true)
  await page.goto('/corsi')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sei senza rete')
  await page.goto('/en/courses')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline')
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
  const pages = kept.filter((path) => !/^\/(?:assets|fonts|icons)\//.test(path))
  expect(pages).toEqual(['/senza-rete', '/en/offline'])
  await context.setOffline(false)
  await page.goto('/corsi')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Sei senza rete')
})
