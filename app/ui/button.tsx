import type { ComponentProps } from 'react'

/** A button that does something. `quiet` for what is second on the page, `danger` for what cannot be undone. */
export const Button = ({
  look = 'main',
  ...rest
}: ComponentProps<'button'> & { look?: 'main' | 'quiet' | 'danger' }) => (
  <button type="submit" className={`button button-${look}`} {...rest} />
)

/** A link that looks like a button. A plain anchor: pages are loaded whole. */
export const ButtonLink = ({ look = 'main', children, ...rest }: ComponentProps<'a'> & { look?: 'main' | 'quiet' }) => (
  <a className={`button button-${look}`} {...rest}>
    {children}
  </a>
)
