// The package brings no types of its own; only what scripts/fonts.ts asks of it.
declare module 'subset-font' {
  type Wishes = {
    targetFormat: 'woff2' | 'truetype'
    variationAxes?: Record<string, number | { min: number; max: number }>
    keepFeatures?: string[]
    noHinting?: boolean
  }
  export default function subsetFont(font: Buffer, text: string, wishes: Wishes): Promise<Buffer>
}
