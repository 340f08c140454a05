import { Cook } from './cast.tsx'
import { At, Drawing, type Told } from './drawing.tsx'
import { Grip, Mobile, Said } from './things.tsx'

/** Ten minutes and a coffee: a lesson on the telephone. */
export const ReadingPicture = ({ title }: Told) => (
  <Drawing width={600} height={460} title={title}>
    <path className="tint" d="M20 70L420 62V420H14Z" />
    <path className="fine" d="M44 116h150M60 116v26q14 18 28 0v-26M112 116v40h30v-40M166 116v20" />
    <path
      className="body"
      d="M372 20C450 12 540 14 610 18V156C560 162 510 162 474 160 452 182 428 196 398 202 414 188 422 174 422 158 402 158 388 156 376 154 360 110 360 62 372 20Z"
    />
    <path
      className="second"
      d="M380 28C458 20 548 22 610 26V164C568 170 518 170 482 168 460 190 436 206 402 214 420 198 430 182 430 166 410 166 396 164 384 162 368 118 368 70 380 28Z"
    />
    <Said x={408} y={66} rows={[130, 178, 96]} />
    <path
      className="body"
      d="M150 306C104 312 70 336 58 380L52 418H290C286 400 280 374 262 350 246 326 222 312 200 306Z"
    />
    <path className="accent" d="M136 356Q178 366 222 354L244 392 250 422H110L116 392Z" />
    <path d="M146 308Q176 332 204 308M118 318Q132 340 136 356M234 326Q230 344 224 356M136 356Q180 366 224 354" />
    <At x={176} y={302} turn={5}>
      <Cook />
    </At>
    <At x={348} y={258} turn={10}>
      <Mobile />
    </At>
    <path className="body" d="M104 372C104 420 130 436 164 424L340 318 324 288 168 372C160 366 154 358 150 350" />
    <path d="M300 304q10 14 14 28" />
    <At x={336} y={288} turn={-14}>
      <Grip />
    </At>
    <path className="body" d="M-10 416Q300 406 610 416V444Q300 436-10 444Z" />
    <path className="tint" d="M12 450Q300 444 588 450V470H14Z" />
    <path
      className="body"
      d="M456 414C438 412 430 396 430 376H498C498 396 490 412 474 414ZM498 382c22-4 22 20-4 20M414 416h104"
    />
    <path className="fine" d="M452 362q-8-12 0-20t0-20M474 362q-8-12 0-20t0-20" />
    <path
      className="body"
      d="M534 412L528 356 540 340H568L582 356 574 412ZM582 360c20 0 18 34-4 36M540 340l2-12h24l2 12M554 328v-8M528 374h52"
    />
    <path className="second" d="M540 420L534 364 546 348H574L588 364 580 420Z" />
  </Drawing>
)
