// Pieces that return in several pictures: what is said, the hands that go with it, a telephone.

/** `body` leaves the paper free where a wash of skin follows. */
type Skin = { tone?: 'face' | 'body' }

/** What somebody says: the dash that opens a line of dialogue, then as many rows as are long. */
export const Said = ({ x, y, rows }: { x: number; y: number; rows: number[] }) => (
  <>
    <path className="bold" d={`M${x} ${y}h22`} />
    <path
      className="fine"
      d={rows.map((long, row) => `M${x + (row ? 0 : 36)} ${y + row * 22}q${long / 2}-3 ${long} 0`).join('')}
    />
  </>
)

/** An open hand that offers, palm up, from the wrist to the right. */
export const OpenHand = ({ tone = 'face' }: Skin) => (
  <path
    className={tone}
    d="M-2-11C12-13 20-20 27-31 32-38 40-33 37-26 34-19 33-14 38-13L66-20C74-21 75-12 68-10L50-5 74-6C81-5 80 4 73 4L50 5 68 9C74 12 71 18 64 17L46 14C34 18 16 18-2 12"
  />
)

/** A hand that lies on something, fingers to the right. */
export const RestingHand = ({ tone = 'face' }: Skin) => (
  <>
    <path className={tone} d="M-2-13C12-18 30-19 44-13 56-9 66-3 66 3 66 7 62 8 56 8H26C20 12 8 12-2 10" />
    <path className="fine" d="M44-3q12 2 18 8M36 1q10 1 14 6" />
  </>
)

/** Four fingers around something thin, seen from the knuckles. */
export const Grip = ({ tone = 'face' }: Skin) => (
  <>
    <path
      className={tone}
      d="M-14-26C-6-30 2-29 9-28c8 0 9 12 2 13 8 0 8 13 0 13 7 1 7 13-1 13 6 1 5 12-3 12C0 24-8 25-15 22-26 12-26-18-14-26Z"
    />
    <path className="fine" d="M-1-15h11M-1-2h11M-1 11h10" />
  </>
)

/** A closed hand, knuckles to the right. */
export const Fist = ({ tone = 'face' }: Skin) => (
  <>
    <path
      className={tone}
      d="M-4-14C8-22 26-26 36-20 44-17 44-8 42-5 48-1 47 7 42 9 42 16 36 21 28 21 18 24 6 20-4 14"
    />
    <path className="fine" d="M42-5Q34-8 26-4M42 9Q34 8 28 10M8-4q12-6 18 0 2 8-6 10" />
  </>
)

/** The receiver of a telephone with a cord, cups to the right. */
export const Receiver = () => (
  <path
    className="body"
    d="M-2-52C10-60 26-52 28-38 26-32 20-29 14-28 8-12 8 10 14 26 20 27 26 30 28 36 26 50 10 58-2 50-24 26-24-28-2-52Z"
  />
)

/** A telephone one carries, upright. */
export const Mobile = () => (
  <>
    <path
      className="body"
      d="M-24-50Q0-52 22-50 30-49 30-42 31 0 30 42 30 50 22 50 0 52-22 50-30 49-30 42-31 0-30-42-30-49-24-50Z"
    />
    <path className="fine" d="M-6 40h12" />
  </>
)
