import { At, Drawing, type Told } from './drawing.tsx'
import { Child, Receptionist } from './more-cast.tsx'
import { Grip, Receiver, Said } from './things.tsx'

/** The reception of a dentist: she is on the telephone and has seen him all the same. */
export const ReceptionPicture = ({ title }: Told) => (
  <Drawing width={600} height={520} title={title}>
    <path className="tint" d="M40 90L560 82V470H30Z" />
    <path className="body" d="M66 96Q108 92 150 97V192Q108 188 66 193Z" />
    <path
      className="fine"
      d="M92 128c-8-20 12-22 16-14 6-8 24-6 17 14-4 12-6 28-12 30-4-2-2-14-6-14s-2 12-6 14c-6-4-6-20-9-30Z"
    />
    <path
      className="body"
      d="M316 18C410 8 520 8 610 14V148C540 156 470 156 410 154 396 172 378 188 352 198 362 180 366 166 366 152 346 152 334 150 322 148 304 108 304 58 316 18Z"
    />
    <path
      className="accent"
      d="M324 26C418 16 520 16 610 22V156C540 164 478 164 418 162 404 180 384 198 356 210 366 190 372 174 372 160 354 160 340 158 330 156 312 116 312 66 324 26Z"
    />
    <Said x={352} y={64} rows={[150, 208, 110]} />
    <path
      className="body"
      d="M184 350C148 356 120 380 112 424L106 458H314C312 434 308 408 292 384 280 364 258 354 234 350Z"
    />
    <path
      className="accent"
      d="M196 360 210 400 226 358 240 358C266 364 286 374 298 394 314 420 320 440 320 464H116L122 432C130 390 156 366 188 358Z"
    />
    <path d="M184 352 208 396 232 352M208 396v60" />
    <At x={208} y={346}>
      <Receptionist />
    </At>
    <At x={200} y={276} turn={-20}>
      <Receiver />
    </At>
    <path
      className="body"
      d="M136 412C120 388 136 340 172 300L198 318C180 346 180 376 196 408 186 430 152 434 136 412Z"
    />
    <path
      className="accent"
      d="M132 418C116 394 132 346 164 314L188 332C174 358 174 384 190 414 180 436 148 440 132 418Z"
    />
    <At x={192} y={296} turn={14}>
      <Grip />
    </At>
    <path className="fine" d="M222 322q40 14 26 42t30 34-6 34 34 26" />

    <At x={450} y={446} flip turn={8}>
      <Child />
    </At>
    <path className="body" d="M-10 446Q300 438 610 446V474Q300 468-10 474Z" />
    <path className="second" d="M14 480Q300 474 590 480V530H16Z" />
    <path d="M8 474V530M594 474V530" />
    <path
      className="face"
      d="M390 436c-6-10 2-16 8-14 8-4 18 0 26 6 4 6 2 12-2 14-10 4-24 4-32 2ZM506 436c6-10-2-16-8-14-8-4-18 0-26 6-4 6-2 12 2 14 10 4 24 4 32 2Z"
    />
    <path className="body" d="M40 442L58 410Q86 402 108 412 130 402 156 410L170 442Q140 436 106 444 74 436 40 442Z" />
    <path className="fine" d="M108 412l-2 30M66 422l28-2M122 420l26 2" />
  </Drawing>
)
