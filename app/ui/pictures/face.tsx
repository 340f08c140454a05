/** One look. */
export const Eye = ({ x = 31, y = -94 }: { x?: number; y?: number }) => <circle className="solid" cx={x} cy={y} r="2" />

/** An ear; `body` where a wash of skin follows. */
export const Ear = ({ x = 0, y = 0, tone = 'face' }: { x?: number; y?: number; tone?: 'face' | 'body' }) => (
  <path className={tone} d={`M${x - 8} ${y - 92}c-12-10-24 4-17 18 4 8 12 12 16 4`} />
)
