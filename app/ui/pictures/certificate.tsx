import { At, Drawing, type Told } from './drawing.tsx'
import { Fist, OpenHand } from './things.tsx'

/** A certificate finds its place on the wall. */
export const CertificatePicture = ({ title }: Told) => (
  <Drawing width={560} height={420} title={title}>
    <path className="tint" d="M40 30L520 24V380H34Z" />
    <path d="M274 46L214 112M276 46L340 110" className="fine" />
    <path className="solid" d="M268 40h14l-4 10h-6Z" />
    <g transform="rotate(-3 280 230)">
      <path className="body" d="M150 112Q278 104 408 112 414 220 408 330 280 338 150 330 144 220 150 112Z" />
      <path className="second" d="M158 120Q286 112 416 120 422 228 416 338 288 346 158 338 152 228 158 120Z" />
      <path className="body" d="M176 138Q280 130 384 138V304Q280 312 176 304Z" />
      <path className="bold" d="M204 174h24" />
      <path className="fine" d="M240 174q56-4 112 0M204 200q74-4 148 0M204 226q50-3 96 0M204 274q30-16 40-4t36-4" />
      <path className="body" d="M318 282l-8 46 18-10 16 12-4-46Z" />
      <path className="accent" d="M322 286l-8 46 18-10 16 12-4-46Z" />
      <path
        className="body"
        d="M328 240l10 6 11-2 5 10 10 5-1 11 6 10-8 8-2 11-11 2-8 8-11-5-11 3-7-9-10-4v-11l-6-10 7-9 1-11 11-3Z"
      />
      <path
        className="accent"
        d="M332 246l10 6 11-2 5 10 10 5-1 11 6 10-8 8-2 11-11 2-8 8-11-5-11 3-7-9-10-4v-11l-6-10 7-9 1-11 11-3Z"
      />
    </g>
    <path className="body" d="M-10 330L70 272 96 306-10 396Z" />
    <path className="accent" d="M-10 342L64 288 90 322-10 408Z" />
    <At x={82} y={290} turn={-34}>
      <OpenHand />
    </At>
    <path className="body" d="M580 312L520 252 494 282 580 376Z" />
    <path className="accent" d="M580 324L526 268 500 298 580 388Z" />
    <path className="body" d="M510 276L472 128 458 132 494 282Z" />
    <path className="hair" d="M426 118l60-18 10 4 6 20-6 8-60 16Z" />
    <At x={518} y={276} flip turn={42}>
      <Fist />
    </At>
  </Drawing>
)
