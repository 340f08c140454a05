import { At, Drawing, type Told } from './drawing.tsx'
import { Driver } from './more-cast.tsx'
import { OpenHand, Said } from './things.tsx'

/** The van stops at the door, and its driver has a word for whoever waits. */
export const VanPicture = ({ title }: Told) => (
  <Drawing width={680} height={460} title={title}>
    <path className="tint" d="M420 70L700 62V420H420Z" />
    <path className="fine" d="M470 420V200q46-40 92 0V420M612 130h80v110h-80ZM652 130v110M612 186h80" />
    <path
      className="body"
      d="M404 20C480 12 600 10 690 14V110C630 118 560 118 500 116 480 136 456 152 424 160 440 144 446 130 446 114 428 114 418 112 406 110 396 80 396 48 404 20Z"
    />
    <path
      className="second"
      d="M412 28C488 20 600 18 690 22V118C630 126 568 126 508 124 488 144 462 162 428 172 446 154 454 138 454 122 438 122 424 120 414 118 404 88 404 56 412 28Z"
    />
    <Said x={442} y={56} rows={[150, 196]} />
    <path className="body" d="M-10 60Q120 52 262 58 300 60 322 92L404 214 524 238Q564 248 566 300L564 372H-10Z" />
    <path className="accent" d="M-10 72Q120 64 254 70 290 72 312 104L394 226 514 250Q554 260 556 312L554 384H-10Z" />
    <path className="body" d="M118 96Q190 90 254 94 276 96 290 118L354 222Q236 232 120 228Z" />
    <path d="M104 84Q98 220 104 366M118 240Q240 244 364 236Q376 300 372 366M-10 264Q60 262 100 264M-10 306Q60 304 100 306" />
    <path d="M140 268h30M520 262q26 4 30 36h-26q-6-18-4-36ZM564 340h-44" />
    <At x={206} y={236}>
      <Driver />
    </At>
    <path className="body" d="M118 228Q236 233 358 224L362 244Q240 252 118 248Z" />
    <path className="body" d="M170 262C160 240 176 222 204 226L330 196 340 222 232 262C206 274 182 276 170 262Z" />
    <path className="skin" d="M268 214L330 200 404 180 416 200 400 216 340 228 280 250Z" />
    <path className="second" d="M164 268C154 246 170 228 198 232L262 216 272 246 226 268C200 280 176 282 164 268Z" />
    <path d="M268 212q10 16 10 34" />
    <At x={332} y={210} turn={-14}>
      <OpenHand tone="body" />
    </At>
    <path className="skin" d="M336 198l20-18 6 6-4 10 30-14 6 8-8 10 10 8-14 8-40 14Z" />
    <Wheel x={70} />
    <Wheel x={450} />
    <path d="M-10 424Q340 418 690 425" />
  </Drawing>
)

const Wheel = ({ x }: { x: number }) => (
  <At x={x} y={374}>
    <path className="body" d="M-62 0C-62-78 62-80 62 0" />
    <circle className="hair" r="48" />
    <circle className="body" r="20" />
  </At>
)
