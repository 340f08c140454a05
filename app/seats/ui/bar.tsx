/** A part of a whole as a bar. Only for the eye: the numbers stand beside it in words. */
export const Bar = ({ part, whole }: { part: number; whole: number }) => (
  <svg className="part-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    <rect width="100" height="6" className="fill-line" />
    <rect width={whole > 0 ? (100 * part) / whole : 0} height="6" className="fill-accent" />
  </svg>
)
