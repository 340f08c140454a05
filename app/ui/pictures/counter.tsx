import { Clerk, Lady } from './cast.tsx'
import { At, Drawing, type Told } from './drawing.tsx'
import { OpenHand, RestingHand, Said } from './things.tsx'

/** Two people talk over a counter; what one says lies over what the other says. */
export const CounterPicture = ({ title }: Told) => (
  <Drawing width={680} height={540} title={title}>
    <path className="tint" d="M56 150 L622 138 L634 470 L44 476Z" />
    <path className="accent" d="M18 230h30v44H18ZM622 314h44v38h-44Z" />
    <path className="second" d="M64 246h22v28H64ZM616 224q14-10 28 0v44h-28ZM14 334h44v24H14Z" />
    <path
      className="fine"
      d="M-6 268q52-4 104 0M-6 352q46-3 92 0M14 268v-44h30v44M60 268v-28h22v28M10 352v-24h44v24M586 262q50-4 104 0M592 346q44-3 90 0M612 262v-46q14-12 28 0v46M654 262v-26h30M618 346v-38h44v38M618 322h44"
    />

    <Talk />

    <path
      className="body"
      d="M180 350C148 356 122 376 112 420L104 474H288C286 440 282 404 270 380 258 362 240 354 226 350Z"
    />
    <path className="accent" d="M180 394Q212 400 250 392L268 420 282 474H148L158 420Z" />
    <path d="M176 352C184 376 220 376 228 352M150 364Q166 384 172 400M254 366Q252 384 248 396M172 398Q210 404 250 396" />
    <At x={205} y={346}>
      <Clerk />
    </At>
    <path className="body" d="M138 404C130 440 142 462 172 468L276 462 274 432 190 432C186 420 184 410 182 400" />
    <path className="fine" d="M256 433q6 16 4 29" />
    <At x={274} y={448} turn={-8}>
      <OpenHand />
    </At>

    <path
      className="body"
      d="M476 356C512 360 546 380 558 424L572 474H394C396 440 400 408 412 384 422 366 436 358 446 354Z"
    />
    <path
      className="second"
      d="M484 362C520 366 552 386 566 430L580 470H404C406 440 410 412 422 390 430 372 440 366 450 362Z"
    />
    <path d="M444 354C440 380 432 400 416 420M474 356C468 384 456 410 438 440M438 440v34" />
    <At x={462} y={350} flip>
      <Lady />
    </At>
    <path className="body" d="M530 412C536 444 520 464 492 468L420 466 422 440 476 438C482 428 486 418 488 406" />
    <path className="second" d="M538 418C544 450 528 470 500 474L440 472 442 446 484 444C490 434 494 424 496 412Z" />
    <At x={424} y={456} flip>
      <RestingHand />
    </At>

    <path className="body" d="M0 470Q340 462 680 470V500Q340 496 0 500Z" />
    <path className="second" d="M26 506Q340 500 656 506L652 560H30Z" />
    <path d="M20 500V540M660 500V540" />
    <path className="body" d="M36 466Q36 436 62 436T88 466ZM62 436v-8M28 466h68" />
    <path className="body" d="M594 466V414Q626 410 656 414V466Z" />
    <path className="accent" d="M600 472V430Q632 426 662 430V472Z" />
    <path className="fine" d="M606 432q20-2 38 0v22h-38ZM612 464h24" />
  </Drawing>
)

const Talk = () => (
  <>
    <path
      className="body"
      d="M28-8C140-6 250-10 322-4 334 40 330 96 318 138 300 146 286 146 276 142L262 196C252 178 244 160 240 142 160 148 90 144 30 146-4 110-6 40 28-8Z"
    />
    <path
      className="accent"
      d="M20-4C132-2 242-6 314 0 328 46 324 104 312 146 296 154 280 152 270 150L258 200C246 184 238 168 232 150 152 156 82 152 22 154-12 118-14 44 20-4Z"
    />
    <Said x={64} y={52} rows={[150, 206, 120]} />
    <path
      className="body"
      d="M378 32C460 22 590 26 690 28V156C600 166 500 162 436 164 424 186 408 206 388 222 392 202 394 184 392 163 386 163 380 162 374 160 362 122 362 74 378 32Z"
    />
    <path
      className="second"
      d="M388 40C470 30 600 34 690 36V164C610 174 510 170 446 172 434 194 418 212 396 230 400 210 402 192 400 171 394 171 388 170 382 168 370 130 370 82 388 40Z"
    />
    <Said x={410} y={72} rows={[170, 220, 150]} />
  </>
)
