import { Clerk, Lady } from './cast.tsx'
import { At, Drawing, type Told } from './drawing.tsx'
import { Grip, Mobile, Receiver } from './things.tsx'

/** Twenty-five past eight: the line between two people who do not see each other. */
export const CallPicture = ({ title }: Told) => (
  <Drawing width={720} height={420} title={title}>
    <path className="accent" d="M-10 20Q120 8 236 24 260 190 226 400 120 412-10 404Z" />
    <path className="second" d="M730 16Q620 6 492 22 464 190 500 398 620 412 730 404Z" />
    <path d="M182 246C236 250 226 300 270 292 306 282 284 220 316 216 346 212 336 270 366 268 398 264 380 206 412 202 446 198 432 262 462 270 500 282 500 236 536 238" />
    <path className="bold" d="M318 120l-34 34 34 34M352 120l-34 34 34 34M376 120l34 34-34 34M410 120l34 34-34 34" />
    <path
      className="body"
      d="M86 320C48 326 20 346 8 380L-14 430H230C226 396 212 360 186 340 168 328 150 322 134 320Z"
    />
    <path d="M82 322Q110 346 138 322M186 372l14 58" />
    <At x={110} y={316}>
      <Clerk />
    </At>
    <At x={112} y={246} turn={-22}>
      <Receiver />
    </At>
    <path className="body" d="M36 430C24 386 50 322 88 276L116 296C98 330 98 372 108 430" />
    <At x={104} y={270} turn={12}>
      <Grip />
    </At>
    <path
      className="body"
      d="M634 326C672 332 700 352 712 386L734 430H490C494 396 508 366 534 346 552 334 570 328 586 326Z"
    />
    <path d="M638 328C630 356 614 390 596 430M584 328C580 352 570 372 556 388" />
    <At x={610} y={320} flip>
      <Lady />
    </At>
    <At x={634} y={254} turn={24}>
      <Mobile />
    </At>
    <path className="body" d="M704 430C712 384 690 330 656 288L630 306C646 340 648 380 640 430" />
    <At x={640} y={280} flip turn={-6}>
      <Grip />
    </At>
  </Drawing>
)
