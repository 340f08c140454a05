import { At, Drawing, type Told } from './drawing.tsx'
import { Receiver } from './things.tsx'

/** A telephone off the hook: what was about to be said waits. */
export const OfflinePicture = ({ title }: Told) => (
  <Drawing width={480} height={460} title={title}>
    <path className="tint" d="M30 30L450 24V420H24Z" />
    <path
      className="body"
      d="M120 60Q176 54 230 60 240 62 242 76L250 200Q250 216 236 218 176 224 116 218 102 216 102 200L108 76Q110 62 120 60Z"
    />
    <path
      className="accent"
      d="M128 70Q184 64 238 70 248 72 250 86L258 210Q258 226 244 228 184 234 124 228 110 226 110 210L116 86Q118 72 128 70Z"
    />
    <circle className="body" cx="176" cy="154" r="44" />
    <circle cx="176" cy="154" r="14" />
    <path className="bold" d="M176 122v1M154 131v1M144 153v1M153 176v1M176 186v1M198 177v1M208 154v1" />
    <path d="M140 84q-14-16-24-4M212 84q14-16 24-4M140 84v14h72V84" />
    <path d="M150 220c-8 22 20 16 14 36s20 12 16 32 22 10 20 30 26 4 28 24 24 6 30 18 14 6 22 6" />
    <At x={304} y={356} turn={68}>
      <Receiver />
    </At>
    <path className="fine" d="M356 330l18-14M364 356l24 2M352 382l14 14" />
    <path
      strokeDasharray="3 14"
      d="M300 70C350 62 400 62 440 68 456 110 452 150 440 184 402 192 380 192 360 192L330 238C334 218 332 204 328 192 312 192 304 190 296 188 282 148 284 108 300 70Z"
    />
    <path className="bold" d="M330 128h70" />
    <path d="M10 436Q240 430 470 436" />
  </Drawing>
)
