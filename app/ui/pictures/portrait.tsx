import { At, Drawing, type Told } from './drawing.tsx'
import { Trainer } from './more-cast.tsx'

/** Livia Serra, the invented trainer, in profile like everybody here: she is listening to somebody. */
export const PortraitPicture = ({ title }: Told) => (
  <Drawing width={260} height={290} title={title}>
    <path className="tint" d="M18 20Q130 12 236 18 246 130 238 250 130 262 24 254 12 130 18 20Z" />
    <path className="body" d="M102 218C66 224 34 242 22 276L16 300H238C232 262 216 232 160 216Z" />
    <path className="second" d="M108 226 128 272 156 226C214 240 236 268 244 310H26L32 284C44 254 72 232 108 226Z" />
    <path d="M98 218 128 266 158 216M128 266v34M60 262q10 16 10 38" />
    <path className="body" d="M92 208Q124 232 158 208 170 216 164 228 124 252 88 228 82 214 92 208Z" />
    <path className="accent" d="M98 214Q130 238 164 214 176 222 170 234 130 258 94 234 88 220 98 214Z" />
    <At x={124} y={214}>
      <Trainer />
    </At>
    <path
      className="body"
      d="M270 40Q232 34 204 42 194 66 202 88 208 92 216 92L206 112Q226 106 234 92 252 94 270 90Z"
    />
    <path
      className="accent"
      d="M270 48Q240 42 212 50 202 74 210 96 216 100 224 100L212 122Q234 116 242 100 260 102 270 98Z"
    />
    <path className="bold" d="M222 66h16" />
  </Drawing>
)
