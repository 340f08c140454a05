const browsers = [
  ['Edge', /\bEdg/],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /SamsungBrowser/],
  ['Firefox', /Firefox\/|FxiOS/],
  ['Chrome', /Chrome\/|CriOS/],
  ['Safari', /Safari\//],
] as const

const systems = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['Mac', /Macintosh/],
  ['Linux', /Linux|X11/],
] as const

/** What a browser calls itself, in two names a person recognises; undefined where it cannot be told. */
export const deviceOf = (userAgent: string | null) => ({
  browser: named(browsers, userAgent),
  system: named(systems, userAgent),
})

const named = (list: readonly (readonly [string, RegExp])[], userAgent: string | null) =>
  list.find(([, sign]) => sign.test(userAgent ?? ''))?.[0]
