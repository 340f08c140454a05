import { At, Drawing, type Told } from './drawing.tsx'
import { Grip } from './things.tsx'

/** A letter that asks to meet and proposes three times; one is chosen. */
export const LetterPicture = ({ title }: Told) => (
  <Drawing width={600} height={440} title={title}>
    <path className="tint" d="M30 330Q300 310 580 328 596 400 560 424 300 440 40 424 14 380 30 330Z" />
    <path className="body" d="M96 190L270 92 448 186 444 400Q270 408 100 402Z" />
    <path className="second" d="M106 200L280 102 458 196 454 410Q280 418 110 412Z" />
    <path className="body" d="M140 40Q274 30 404 38V330H138Z" />
    <path className="bold" d="M168 78h24" />
    <path className="fine" d="M204 78q80-4 160 0M168 102q96-4 190 0M168 126q60-3 120 0" />
    <Time x={196} hands="M0-20V0L14 8" />
    <Time x={270} hands="M0-20V0L-15 6" />
    <Time x={344} hands="M0-20V0L12-12" />
    <path
      className="bold"
      d="M306 196C300 166 320 146 348 148 380 150 392 178 388 202 382 230 352 240 330 234 306 226 300 206 312 184"
    />
    <path className="body" d="M96 190L240 300Q272 318 304 298L448 186 444 400Q270 408 100 402Z" />
    <path className="second" d="M106 204L246 308Q274 328 310 306L456 198 454 410Q280 418 110 412Z" />
    <path d="M102 400L214 280M442 398L330 280" />
    <path className="body" d="M402 214L516 118Q528 112 534 122 538 130 530 138L420 234 396 240Z" />
    <path className="accent" d="M420 224L526 134Q536 126 542 134L430 240Z" />
    <path className="solid" d="M396 240l6-14 8 10Z" />
    <path className="body" d="M610 190L520 214 508 180 610 126Z" />
    <path className="accent" d="M610 204L528 224 516 192 610 142Z" />
    <At x={492} y={182} flip turn={-26}>
      <Grip />
    </At>
  </Drawing>
)

const Time = ({ x, hands }: { x: number; hands: string }) => (
  <At x={x} y={192}>
    <circle className="body" r="30" />
    <path d={hands} />
  </At>
)
