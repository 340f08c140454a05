import { Waiter } from './cast.tsx'
import { At, Drawing, type Told } from './drawing.tsx'
import { Fist } from './things.tsx'

/** A closed door: one may knock, another has the key. */
export const ClosedDoorPicture = ({ title }: Told) => (
  <Drawing width={560} height={480} title={title}>
    <path className="tint" d="M250 20L580 14V444H246Z" />
    <path className="body" d="M324 60Q424 54 522 60V444H324Z" />
    <path className="accent" d="M346 84Q426 78 512 84V452H346Z" />
    <path d="M338 74Q424 68 508 74V444M338 74V444M364 106Q424 102 482 106V208Q424 204 364 208ZM364 300Q424 296 482 300V410Q424 408 364 410Z" />
    <circle className="body" cx="490" cy="262" r="10" />
    <path className="solid" d="M490 286a5 5 0 0 1 3 9l2 10h-10l2-10a5 5 0 0 1 3-9Z" />
    <path className="fine" d="M424 136l-36 36M424 136l38 34" />
    <path className="body" d="M374 172Q424 168 476 172V236Q424 232 374 236Z" />
    <path className="second" d="M382 180Q432 176 484 180V244Q432 240 382 244Z" />
    <path className="bold" d="M400 204h50" />
    <path d="M10 446Q290 440 550 446" />
    <path
      className="body"
      d="M130 312C98 318 76 340 68 380L50 490H246C246 440 240 384 222 346 210 324 194 316 176 312Z"
    />
    <path
      className="second"
      d="M138 320 152 352 172 320C194 324 210 332 224 354 242 392 250 448 250 498H58L76 388C84 348 106 326 138 320Z"
    />
    <path d="M130 314 152 346 178 314M152 346v134" />
    <At x={152} y={308}>
      <Waiter />
    </At>
    <path className="body" d="M118 376C116 420 138 436 168 424L282 322 262 296 168 372C160 364 152 358 146 354" />
    <path className="second" d="M122 384C120 428 142 444 172 432L268 346 248 320 172 380C164 372 156 366 150 362Z" />
    <path d="M246 312q14 12 22 26" />
    <At x={270} y={308} turn={-34}>
      <Fist />
    </At>
    <path className="fine" d="M298 238l-14-22M316 232l-2-26M284 256l-24-8" />
  </Drawing>
)
