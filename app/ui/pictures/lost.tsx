import { Driver } from './more-cast.tsx'
import { At, Drawing, type Told } from './drawing.tsx'
import { RestingHand } from './things.tsx'

/** The parcel has an address; the door that belongs to it is not there. */
export const LostPicture = ({ title }: Told) => (
  <Drawing width={640} height={480} title={title}>
    <path className="tint" d="M318 44L660 36V452L312 446Z" />
    <path className="fine" d="M596 236h30v16M612 252h-30M584 400v-18h40M560 400h54M590 300h34v16" />
    <path d="M436 446V196Q480 150 556 196V446" strokeDasharray="3 15" />
    <path className="body" d="M440 84Q496 78 552 82 556 108 553 138 496 144 441 140 438 112 440 84Z" />
    <path className="second" d="M448 92Q504 86 560 90 564 116 561 146 504 152 449 148 446 120 448 92Z" />
    <path d="M470 95l-14 24h24M474 108v20M532 95l-14 24h24M536 108v20M498 94c-15 0-15 34 0 34s15-34 0-34" />
    <path d="M20 448Q330 442 640 448" />

    <path
      className="body"
      d="M170 262C128 268 96 292 84 340L62 480H296C296 420 284 340 264 296 250 274 232 266 214 262Z"
    />
    <path
      className="accent"
      d="M162 270C120 276 90 300 78 348L56 486H288C288 428 278 350 256 304 242 282 224 274 206 270Z"
    />
    <path d="M166 264C172 288 206 292 218 264M196 284l4 60" />
    <At x={192} y={258}>
      <Driver />
    </At>
    <path className="body" d="M196 330L336 316 352 424 214 444Z" />
    <path className="tint" d="M204 336L344 322 360 432 222 450Z" />
    <path className="fine" d="M262 324l20 110M204 384l142-17M292 338l36-4 4 22-36 4Z" />
    <path className="body" d="M104 340C92 392 104 432 146 442L268 428 264 400 172 404C162 388 158 364 158 344" />
    <path className="accent" d="M98 348C90 372 90 394 96 408L152 402C150 386 148 366 148 350Z" />
    <path d="M100 402Q128 410 166 396" />
    <At x={266} y={414} turn={-6}>
      <RestingHand tone="body" />
    </At>
    <path
      className="skin"
      d="M98 410L160 404 270 396C300 392 324 402 332 414L304 420 270 430 146 448C118 442 104 428 98 410Z"
    />
    <path className="body" d="M288 98Q300 20 366 12 420 10 424 50 424 92 366 94 340 96 322 92 308 104 288 98Z" />
    <path className="bold" d="M350 44q0-16 16-16t16 14q0 10-14 16v8M367 78v1" />
  </Drawing>
)
