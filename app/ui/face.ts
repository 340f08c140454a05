type Tone = { light: string; dark: string }

/**
 * The colours of `app.css` (docs/decisions/0009) for whatever reads no OKLCH and no custom properties: mail, PDF, pictures,
 * the manifest. `styles/contrast.test.ts` holds them to the sheet.
 */
export const face = {
  ink: { light: '#16261f', dark: '#f1e9e3' },
  soft: { light: '#46574f', dark: '#bdb2a7' },
  paper: { light: '#fefaf7', dark: '#0e1713' },
  tint: { light: '#fce3db', dark: '#332322' },
  line: { light: '#ddcdc6', dark: '#3a4640' },
  accent: { light: '#00603e', dark: '#8bdcb1' },
  'on-accent': { light: '#fefbf8', dark: '#071a13' },
  second: { light: '#944812', dark: '#edb886' },
  deep: { light: '#00412a', dark: '#0e291d' },
  'on-deep': { light: '#fceae3', dark: '#f2e5dd' },
} as const satisfies Record<string, Tone>
