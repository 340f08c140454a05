// Decided by what is allowed: our own pages, places on this page, the web, a mail, a telephone.
const allowed = /^(?:\/(?![/\\])|#|https?:\/\/[^/]|mailto:[^/]|tel:[+\d])/i

/** Whether a written link is one that a lesson may hold. `javascript:`, `data:`, `//elsewhere` and anything odd is not. */
export const isSafeLink = (url: string) => allowed.test(url) && !/[\s\\\p{Cc}]/u.test(url)
