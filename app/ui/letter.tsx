import type { ReactNode } from 'react'
import { Body, Button, Container, Head, Hr, Html, Preview, Text } from 'react-email'
import type { Language } from '#app/i18n/language.ts'

const ink = '#3b2f2a'
const serif = 'Georgia, serif'

/** The sheet every mail is written on. `from` names the sender at its foot, `why` says why the reader got it. */
export function Letter({
  language,
  preview,
  from,
  why,
  children,
}: {
  language: Language
  preview: string
  from: string
  why: string
  children: ReactNode
}) {
  return (
    <Html lang={language}>
      <Head />
      <Preview>{preview}</Preview>
      <Body
        style={{
          backgroundColor: '#f7efe3',
          color: ink,
          fontFamily: 'Helvetica, Arial, sans-serif',
          margin: 0,
          padding: '24px 8px',
        }}
      >
        <Container style={{ backgroundColor: '#ffffff', borderRadius: 8, maxWidth: 560, padding: '28px 28px 20px' }}>
          {children}
          <Hr style={{ borderColor: '#e5d9c8', margin: '28px 0 12px' }} />
          <Text style={{ color: '#6b5d55', fontSize: 13, lineHeight: '20px', margin: 0 }}>
            {from}
            <br />
            {why}
          </Text>
        </Container>
      </Body>
    </Html>
  )
}

/** The salutation or title of a letter. */
export const LetterTitle = ({ children }: { children: ReactNode }) => (
  <Text style={{ fontFamily: serif, fontSize: 24, fontWeight: 700, lineHeight: '30px', margin: '0 0 12px' }}>
    {children}
  </Text>
)

/** A paragraph of a letter. */
export const LetterText = ({ children }: { children: ReactNode }) => (
  <Text style={{ fontSize: 16, lineHeight: '25px', margin: '0 0 14px' }}>{children}</Text>
)

/** The one thing the letter asks for; the address is also written out, for mail programs that show text only. */
export const LetterLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <Button
    href={href}
    style={{
      backgroundColor: '#a8471f',
      borderRadius: 24,
      color: '#ffffff',
      display: 'inline-block',
      fontSize: 16,
      fontWeight: 600,
      margin: '6px 0 18px',
      padding: '12px 22px',
    }}
  >
    {children}
  </Button>
)
