import { Toast as Base } from '@base-ui/react/toast'
import type { ReactNode } from 'react'
import { useLanguage } from './speech.ts'
import { uiWords } from './words.ts'

type Saying = {
  title: string
  text?: string
  /** What went wrong is said at once and stays until it is closed; the rest goes after a while. */
  look?: 'good' | 'wrong'
  /** Where to go on from here. */
  link?: { label: string; href: string }
}

const ms = 8_000

/** The part of a hydrated page that says things in passing, in the corner: read out, reached with F6, closed with Escape. */
export const ToastArea = ({ children }: { children: ReactNode }) => (
  <Base.Provider timeout={ms}>
    {children}
    <Shown />
  </Base.Provider>
)

/** Says something in passing. Whatever it says must also stand in the page: it is gone before everybody has read it. */
export function useToast() {
  const { add } = Base.useToastManager<Pick<Saying, 'link'>>()
  return ({ title, text, look = 'good', link }: Saying) =>
    add({
      title,
      description: text,
      type: look,
      data: { link },
      ...(look === 'wrong' && { priority: 'high' as const, timeout: 0 }),
    })
}

function Shown() {
  const say = uiWords(useLanguage())
  const { toasts } = Base.useToastManager<Pick<Saying, 'link'>>()
  return (
    <Base.Portal>
      <Base.Viewport className="toasts" aria-label={say('piece.toasts')}>
        {toasts.map((toast) => (
          <Base.Root key={toast.id} toast={toast} className={`toast toast-${toast.type}`}>
            <Base.Content>
              <Base.Title render={<p />} className="toast-title" />
              <Base.Description className="toast-text" />
              {toast.data?.link && <a href={toast.data.link.href}>{toast.data.link.label}</a>}
            </Base.Content>
            <Base.Close className="piece-close toast-close" aria-label={say('piece.close')}>
              <span aria-hidden="true">×</span>
            </Base.Close>
          </Base.Root>
        ))}
      </Base.Viewport>
    </Base.Portal>
  )
}
