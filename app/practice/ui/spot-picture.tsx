import { figures } from 'virtual:figures'
import type { Area, Picture } from '../kind.ts'

/** How a place is called on the picture and in the list beside it. */
export const letterOf = (at: number) => String.fromCodePoint(65 + at)

type Props = {
  picture: Picture
  areas: Area[]
  /** The id of the input that chooses a place. */
  fieldOf?: (area: string) => string
}

/**
 * A picture with lettered places. With `fieldOf` a touch on a place chooses it: a label for whoever points, while the list
 * of places is there for everybody. Their positions are attributes: a page of ours carries no styles of its own.
 */
export function SpotPicture({ picture, areas, fieldOf }: Props) {
  const { width, height } = figures[picture.src] ?? {}
  return (
    <div className="point-picture">
      <img src={picture.src} alt={picture.alt} width={width} height={height} decoding="async" />
      <svg aria-hidden="true">
        {areas.map(({ id, at: [x, y, wide, high] }, at) => (
          <foreignObject key={id} x={`${x}%`} y={`${y}%`} width={`${wide}%`} height={`${high}%`}>
            {fieldOf ? (
              <label className="point" htmlFor={fieldOf(id)}>
                <span className="point-letter">{letterOf(at)}</span>
              </label>
            ) : (
              <div className="point">
                <span className="point-letter">{letterOf(at)}</span>
              </div>
            )}
          </foreignObject>
        ))}
      </svg>
    </div>
  )
}
