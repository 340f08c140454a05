import { Children, createContext, isValidElement, useContext, type ReactNode } from 'react'
import { slugFrom } from '../../slug-from.ts'
import { LessonSurroundings } from './surroundings.tsx'

/** How often each heading was met in the text that is being drawn: two of one name need two anchors. */
export const HeadingsMet = createContext<Map<string, number> | null>(null)

type Inner = { children?: ReactNode }

/** The headings of a lesson: each an anchor, and under it the margin of whoever may write there. */
export const headings = {
  h2: ({ children }: Inner) => <Heading as="h2">{children}</Heading>,
  h3: ({ children }: Inner) => <Heading as="h3">{children}</Heading>,
}

function Heading({ as: Tag, children }: Inner & { as: 'h2' | 'h3' }) {
  const around = useContext(LessonSurroundings)
  const text = textOf(children)
  const id = useAnchor(slugFrom(text))
  return (
    <>
      <Tag id={id}>{children}</Tag>
      {id && around?.margin?.(id, text)}
    </>
  )
}

function useAnchor(slug: string) {
  const met = useContext(HeadingsMet)
  if (!met || slug === '') return undefined
  const times = (met.get(slug) ?? 0) + 1
  met.set(slug, times)
  return times === 1 ? slug : `${slug.slice(0, 76)}-${times}`
}

const textOf = (children: ReactNode): string =>
  Children.toArray(children)
    .map((child) =>
      isValidElement<Inner>(child) ? textOf(child.props.children) : typeof child === 'string' ? child : '',
    )
    .join('')
