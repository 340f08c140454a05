import { Waiter } from './cast.tsx'
import { At, Drawing, type Told } from './drawing.tsx'
import { Grandfather } from './more-cast.tsx'
import { OpenHand, RestingHand, Said } from './things.tsx'

/** At table six: the bread comes with the sentence that goes with it. */
export const TrattoriaPicture = ({ title }: Told) => (
  <Drawing width={680} height={500} title={title}>
    <path className="tint" d="M330 60L700 52V400H320Z" />
    <path
      className="fine"
      d="M560 52v60M540 128q20-34 40 0ZM546 130q14 12 28 0M380 92h60v74h-60ZM392 150l16-26 12 14 8-8 10 20"
    />
    <path
      className="body"
      d="M-10 18C90 8 220 8 300 16 314 56 314 96 302 126 280 132 262 132 250 132 246 146 240 160 230 174 226 158 220 146 212 136 140 140 60 138-10 136Z"
    />
    <path
      className="accent"
      d="M-10 26C90 16 214 16 292 24 306 64 306 104 294 134 272 140 258 140 244 140 240 154 236 170 226 186 220 168 214 154 206 144 134 148 60 146-10 144Z"
    />
    <Said x={30} y={56} rows={[190, 232, 130]} />
    <Server />
    <Guest />
    <Table />
  </Drawing>
)

const Server = () => (
  <>
    <path
      className="body"
      d="M134 346C104 352 84 372 76 410L56 510H252C252 462 244 408 228 376 216 356 200 350 180 346Z"
    />
    <path className="second" d="M90 440Q160 452 238 436L252 520H66Z" />
    <path d="M132 348Q156 376 182 348M156 366v60M80 432Q160 446 240 430" />
    <path className="solid" d="M150 372l-16-10v20ZM162 372l16-10v20Z" />
    <At x={156} y={342} turn={4}>
      <Waiter />
    </At>
    <path className="body" d="M336 396Q400 388 462 396 470 404 458 410 400 416 342 410 330 404 336 396Z" />
    <path className="second" d="M342 404Q402 396 468 404 474 412 462 418 404 424 348 418 336 412 342 404Z" />
    <path className="body" d="M352 396C348 372 372 362 384 372 390 356 414 356 418 372 434 364 450 378 444 396Z" />
    <path className="fine" d="M366 382l10 6M396 376l8 8M424 382l8 8" />
    <path className="body" d="M100 396C100 436 118 452 150 450L290 424 284 396 166 412C160 402 156 392 154 382" />
    <At x={286} y={410} turn={-4}>
      <OpenHand />
    </At>
  </>
)

const Guest = () => (
  <>
    <path
      className="body"
      d="M562 358C600 364 624 388 634 430L644 510H468C468 466 474 420 490 388 500 368 514 360 528 356Z"
    />
    <path
      className="accent"
      d="M570 366C608 372 632 396 642 438L652 518H478C478 474 484 428 500 396 508 376 520 368 534 364Z"
    />
    <path d="M530 358 512 392 540 410 562 360M540 410l-10 60" />
    <At x={546} y={354} flip>
      <Grandfather />
    </At>
  </>
)

const Table = () => (
  <>
    <path className="body" d="M250 446Q470 434 690 446V510H236Z" />
    <path className="tint" d="M262 456Q470 444 690 456V520H250Z" />
    <path
      className="fine"
      d="M286 450l-10 60M346 446l-6 64M406 444l-2 66M466 444v66M526 444l4 66M586 446l8 64M646 448l10 62M250 478Q470 466 690 478"
    />
    <path className="body" d="M480 388H512L508 418Q496 426 484 418ZM496 424v22M484 448h26" />
    <path className="accent" d="M486 404H514L510 424Q498 432 488 424Z" />
    <path className="body" d="M620 424C632 452 622 464 600 466L552 464 554 440 590 440C596 432 598 424 600 414" />
    <At x={556} y={454} flip>
      <RestingHand />
    </At>
  </>
)
