import { Clerk, Owner } from './cast.tsx'
import { At, Drawing, type Told } from './drawing.tsx'
import { Fist, Said } from './things.tsx'

/** The workshop at ten past eight: he speaks without turning round. */
export const WorkshopPicture = ({ title }: Told) => (
  <Drawing width={680} height={480} title={title}>
    <path className="tint" d="M-10 30L250 22V400L-10 408Z" />
    <path className="fine" d="M-10 62q130-4 258-4M-10 96q130-4 258-4M-10 130h256" />
    <Car />
    <path
      className="body"
      d="M352 20C450 10 600 8 690 12V170C600 180 480 182 412 178 396 202 376 220 352 232 362 214 368 196 368 176 362 176 356 176 350 174 336 130 338 62 352 20Z"
    />
    <path
      className="accent"
      d="M360 28C458 18 600 16 690 20V178C608 188 488 190 420 186 404 210 384 228 358 242 370 222 376 204 376 184 370 184 364 184 358 182 344 138 346 70 360 28Z"
    />
    <Said x={392} y={66} rows={[180, 236, 140]} />
    <circle className="body" cx="294" cy="66" r="44" />
    <path d="M294 66l30-17M294 32v4M294 96v4M260 66h4M324 66h4" />
    <path className="bold" d="M294 66l-17 9" />
    <path d="M-10 462Q340 456 690 462" />
    <Boss />
    <Desk />
  </Drawing>
)

const Car = () => (
  <>
    <path className="body" d="M-10 208Q40 204 62 246L140 258Q168 264 170 296L168 346H-10Z" />
    <path className="second" d="M-10 218Q34 212 56 256L132 268Q160 274 162 306L160 354H-10Z" />
    <path d="M-10 234Q28 230 42 254L-10 256M148 282q14 0 14 16h-18ZM168 322h-30" />
    <path className="body" d="M16 346a34 34 0 0 1 68 0 34 34 0 0 1-68 0Z" />
    <circle className="solid" cx="50" cy="346" r="10" />
    <path className="body" d="M-10 392H190V408H-10ZM60 408H116V462H60Z" />
  </>
)

const Boss = () => (
  <>
    <path className="body" d="M268 304C236 310 218 336 214 372L206 480H372L366 372C362 334 346 312 318 304Z" />
    <path className="second" d="M246 366Q292 374 336 362L360 400 368 486H216L226 392Z" />
    <path d="M268 306Q292 328 320 306M234 322Q246 342 246 366M344 328Q342 346 338 362M246 368Q292 376 338 364" />
    <At x={290} y={298} flip>
      <Owner />
    </At>
    <path className="body" d="M352 340C374 384 366 424 330 428L238 408 246 378 318 394C320 380 318 366 312 354" />
    <path
      className="body"
      d="M196 318L212 312 232 404 214 410ZM190 320C176 300 180 280 198 274L200 294 212 292 208 270C228 272 234 294 218 312Z"
    />
    <At x={246} y={394} flip turn={8}>
      <Fist />
    </At>
  </>
)

const Desk = () => (
  <>
    <path
      className="body"
      d="M552 350C584 354 606 374 612 410L618 480H476C478 440 484 404 496 378 504 362 516 354 526 350Z"
    />
    <path
      className="accent"
      d="M560 358C592 362 612 382 620 418L626 486H486C488 446 492 412 504 386 512 370 522 362 532 358Z"
    />
    <At x={538} y={346} flip turn={-6}>
      <Clerk />
    </At>
    <path className="body" d="M436 430Q560 424 690 430V480H436Z" />
    <path className="tint" d="M446 440Q560 434 690 440V490H446Z" />
    <path className="body" d="M452 430L464 372 516 370 510 430ZM574 428q30-14 56 0Z" />
  </>
)
