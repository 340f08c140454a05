import { Drawing, type Told } from './drawing.tsx'

/** A basket, and only a fly interested in it. */
export const EmptyBasketPicture = ({ title }: Told) => (
  <Drawing width={480} height={340} title={title}>
    <path className="tint" d="M60 286Q240 266 440 284 452 306 420 314 240 326 70 314 44 304 60 286Z" />
    <path d="M130 156C134 30 330 22 348 152M146 156C152 50 316 44 332 152" />
    <path className="body" d="M78 160Q240 146 402 158 410 170 400 180L372 296Q240 308 108 298L80 182Q70 170 78 160Z" />
    <path className="second" d="M90 192Q240 206 408 190L382 304Q240 316 118 306Z" />
    <path d="M80 182Q240 196 400 180M90 222Q240 236 390 220M98 260Q240 274 382 258" />
    <path
      className="fine"
      d="M120 190l14 106M164 192l8 110M208 194l4 110M254 194l-2 110M300 192l-8 110M346 188l-16 110"
    />
    <path className="body" d="M78 160Q240 146 402 158 410 170 400 180 240 196 80 182 70 170 78 160Z" />
    <path className="fine" strokeDasharray="2 12" d="M218 136C180 96 220 60 252 84 290 112 330 60 402 66" />
    <path className="solid" d="M408 64q8-8 16 0-6 10-16 0Z" />
    <path className="fine" d="M414 58q-2-18 8-20 4 12-6 20M420 60q10-12 18-6-4 10-16 10" />
  </Drawing>
)
