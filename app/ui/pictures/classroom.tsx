import { Clerk, Cook } from './cast.tsx'
import { At, Drawing, type Told } from './drawing.tsx'
import { Driver, Trainer } from './more-cast.tsx'
import { OpenHand, Said } from './things.tsx'

/** A day in the classroom: few people, one board, and somebody answers. */
export const ClassroomPicture = ({ title }: Told) => (
  <Drawing width={720} height={480} title={title}>
    <path className="tint" d="M20 40L700 30V440H14Z" />
    <path className="body" d="M200 54Q290 46 382 52V256Q290 262 200 258ZM222 258l-22 190M360 256l22 190M190 54h202" />
    <path className="fine" d="M222 224q70-4 140 0" />
    <path className="body" d="M228 214l36-68 24 12-36 66ZM276 220l18-72 26 6-18 70ZM326 220v-74h26v74Z" />
    <path className="accent" d="M234 218l36-68 24 12-36 66Z" />
    <path className="bold" d="M228 90h22" />
    <path className="fine" d="M262 90q46-4 92 0M228 112q40-4 84 0" />
    <path
      className="body"
      d="M502 20C580 12 650 14 730 18V116C664 122 630 122 600 120 592 138 578 152 558 162 566 146 566 132 566 120 540 120 520 118 508 116 496 82 494 52 502 20Z"
    />
    <path
      className="second"
      d="M510 28C588 20 650 22 730 26V124C672 130 638 130 608 128 600 146 586 162 562 174 572 156 574 142 574 128 548 128 528 126 516 124 504 90 502 60 510 28Z"
    />
    <Said x={540} y={58} rows={[110, 150]} />
    <Speaker />
    <Listeners />
  </Drawing>
)

const Speaker = () => (
  <>
    <path
      className="body"
      d="M86 294C54 300 34 322 28 360L16 490H192C192 446 190 392 174 350 164 324 150 304 132 296Z"
    />
    <path
      className="second"
      d="M94 304 112 340 130 304C154 314 166 330 178 358 194 400 200 454 200 498H24L36 368C42 330 64 308 94 304Z"
    />
    <path d="M86 296 110 336 134 298M110 336v150" />
    <At x={108} y={290}>
      <Trainer />
    </At>
    <path className="body" d="M62 356C60 408 84 428 116 414L196 340 178 314 114 366C106 356 98 348 92 338" />
    <path className="second" d="M66 364C64 416 88 436 120 422L186 360 168 334 118 374C110 364 102 356 96 346Z" />
    <path d="M166 326q12 12 18 24" />
    <At x={186} y={326} turn={-36}>
      <OpenHand />
    </At>
  </>
)

const Listeners = () => (
  <>
    <path className="body" d="M642 392C676 398 704 424 712 490H552C554 446 562 410 580 398Z" />
    <path className="second" d="M650 400C684 406 712 432 720 498H562C564 454 572 418 590 406Z" />
    <At x={612} y={372} flip>
      <Driver />
    </At>
    <path className="body" d="M388 500L402 358 428 360 444 500Z" />
    <At x={414} y={360} turn={-84}>
      <OpenHand />
    </At>
    <path className="body" d="M508 424C534 430 552 452 556 490H410C414 452 426 430 446 424Z" />
    <path className="tint" d="M516 432C542 438 560 460 564 498H420C424 460 436 438 456 432Z" />
    <At x={482} y={418} flip turn={-4}>
      <Clerk />
    </At>
    <path className="body" d="M714 450C726 454 736 470 740 500H632C636 474 648 456 664 450Z" />
    <path className="accent" d="M722 458C734 462 744 478 748 508H642C646 482 658 464 674 458Z" />
    <At x={690} y={446} flip turn={3}>
      <Cook />
    </At>
  </>
)
