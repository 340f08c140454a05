/** Which page of a list an address asks for; the first one when it says nothing sensible. */
export function pageNumber(url: URL): number {
  const asked = url.searchParams.get('page') ?? ''
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1
}
