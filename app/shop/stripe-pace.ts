/** Do something with each of a list, one after the other and at most five a second: Stripe is asked politely. */
export async function paced<T>(things: readonly T[], work: (thing: T) => Promise<unknown>) {
  for (const thing of things) {
    const next = new Promise((resolve) => setTimeout(resolve, 200))
    await work(thing)
    if (thing !== things.at(-1)) await next
  }
}
