export type Size = { width: number; height: number }

/** The size an SVG asks for: its width and height in pixels, else those of its viewBox. Null when it says neither. */
export function svgSize(source: string): Size | null {
  const root = /<svg\b(?:[^>"']|"[^"]*"|'[^']*')*>/i.exec(source.replaceAll(/<!--[\s\S]*?-->/g, ''))?.[0] ?? ''
  const width = pixels(root, 'width')
  const height = pixels(root, 'height')
  if (width && height) return { width, height }
  return boxSize(root)
}

function pixels(root: string, name: string) {
  const said = new RegExp(`\\s${name}\\s*=\\s*["']\\s*(\\d+(?:\\.\\d+)?)(?:px)?\\s*["']`).exec(root)?.[1]
  return said === undefined ? 0 : Number(said)
}

function boxSize(root: string): Size | null {
  const [, , width = 0, height = 0, ...more] = (/\sviewBox\s*=\s*["']([^"']*)["']/.exec(root)?.[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  return width > 0 && height > 0 && more.length === 0 ? { width, height } : null
}
