import { Drawing, type Told } from './drawing.tsx'
import { Said } from './things.tsx'

/** Something is broken, and somebody already lies under it. */
export const BrokenPicture = ({ title }: Told) => (
  <Drawing width={640} height={400} title={title}>
    <path className="tint" d="M20 60L440 52V352H16Z" />
    <path
      className="fine"
      d="M48 110h110M48 110v14M158 110v14M70 110V78h22v32M108 110V88h30v22M220 96v40M240 96v34M260 96v48"
    />
    <path
      className="body"
      d="M30 158C120 150 220 150 300 156V230C260 236 222 238 190 238 196 254 206 268 222 280 196 274 174 260 162 240 110 240 70 240 32 236 22 210 22 182 30 158Z"
    />
    <path
      className="second"
      d="M38 166C128 158 228 158 308 164V238C268 244 232 246 200 246 206 262 214 276 230 290 204 284 182 268 170 248 118 248 78 248 40 244 30 218 30 190 38 166Z"
    />
    <Said x={58} y={190} rows={[130, 180]} />
    <Legs />
    <Car />
    <path d="M-10 366Q320 360 650 367" />
    <path className="body" d="M40 344l70-10q4-16 22-14l-8 10 6 12 14 0q-6 16-22 12L46 358Z" />
    <path className="body" d="M158 352a10 10 0 0 1 20 0 10 10 0 0 1-20 0ZM200 356l6-10 12 2 2 12-12 4Z" />
  </Drawing>
)

const Car = () => (
  <>
    <path className="body" d="M650 60H560Q520 62 502 100L468 170 370 188Q336 196 332 232L328 292H650Z" />
    <path className="accent" d="M650 74H566Q528 76 510 114L476 182 378 200Q344 208 340 244L336 304H650Z" />
    <path className="body" d="M650 92H572Q546 94 532 122L510 172H650Z" />
    <path d="M468 170 480 192H650M500 192 508 290M370 190q-4 24-38 30M326 262h40M550 222h30M596 92V172" />
    <path className="body" d="M392 292C392 206 516 206 516 292" />
    <circle className="hair" cx="454" cy="308" r="48" />
    <circle className="body" cx="454" cy="308" r="20" />
  </>
)

const Legs = () => (
  <>
    <path className="body" d="M650 290V336L410 352 282 342 276 318 410 316 650 290Z" />
    <path className="second" d="M650 298V344L410 360 282 350 276 326 410 324 650 298Z" />
    <path className="body" d="M650 310V352L440 356 330 366 322 340 440 334 650 310Z" />
    <path className="second" d="M650 318V358L440 362 334 370 326 348 440 342 650 318Z" />
    <path className="hair" d="M284 316L286 344 252 350C240 348 244 338 250 334L246 286C250 274 270 276 272 288Z" />
    <path className="hair" d="M330 338L334 366 300 370C288 368 290 358 296 354L290 308C294 296 314 298 316 310Z" />
  </>
)
