import type { ReactNode } from 'react'
import { Body, Button, Container, Head, Hr, Html, Link, Preview, Text } from 'react-email'
import type { Language } from '#app/i18n/language.ts'
import { face } from './face.ts'

// The face (docs/decisions/0009) in what mail programs understand: no custom properties, no OKLCH, no fonts of our own.
const [ink, soft, paper] = [face.ink.light, face.soft.light, face.paper.light]
const [line, accent] = [face.line.light, face.accent.light]
const serif = "'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif"
const sans = "'Gill Sans', 'Segoe UI', Helvetica, Arial, sans-serif"

// Programs that follow the reader's dark theme get our own; the others show the light sheet or turn it by themselves.
const dark = `:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper, body > table > tbody > tr > td { background-color: ${face.paper.dark} !important; }
  .ink { color: ${face.ink.dark} !important; border-color: ${face.ink.dark} !important; }
  .soft { color: ${face.soft.dark} !important; }
  .line { border-color: ${face.line.dark} !important; }
  .accent { color: ${face.accent.dark} !important; }
  .button { background-color: ${face.accent.dark} !important; color: ${face['on-accent'].dark} !important; }
}`

type Props = { language: Language; preview: string; from: string; why: string; children: ReactNode }

/** The sheet every mail is written on. `from` names the sender at its head and foot, `why` says why the reader got it. */
export const Letter = ({ language, preview, from, why, children }: Props) => (
  <Html lang={language}>
    <Head>
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <style>{dark}</style>
    </Head>
    <Preview>{preview}</Preview>
    <Body className="paper" style={{ backgroundColor: paper, color: ink, fontFamily: sans, margin: 0 }}>
      <Container className="paper" style={{ backgroundColor: paper, maxWidth: 560, padding: '28px 20px 36px' }}>
        <Text className="ink" style={{ color: ink, fontFamily: serif, fontSize: 17, lineHeight: '24px', margin: 0 }}>
          <span className="accent" style={{ color: accent }}>
            —
          </span>{' '}
          {from}
        </Text>
        <Hr className="ink" style={{ borderTop: `2px solid ${ink}`, margin: '10px 0 26px' }} />
        {children}
        <Hr className="line" style={{ borderTop: `1px solid ${line}`, margin: '30px 0 12px' }} />
        <Text className="soft" style={{ color: soft, fontSize: 14, lineHeight: '21px', margin: 0 }}>
          {from}
          <br />
          {why}
        </Text>
      </Container>
    </Body>
  </Html>
)

/** The salutation or title of a letter. */
export const LetterTitle = ({ children }: { children: ReactNode }) => (
  <Text
    className="ink"
    style={{ color: ink, fontFamily: serif, fontSize: 27, lineHeight: '33px', margin: '0 0 16px', fontWeight: 500 }}
  >
    {children}
  </Text>
)

/** A paragraph of a letter. */
export const LetterText = ({ children }: { children: ReactNode }) => (
  <Text className="ink" style={{ color: ink, fontSize: 16, lineHeight: '26px', margin: '0 0 14px' }}>
    {children}
  </Text>
)

/** What is said for the record: terms, conditions, small print. */
export const LetterSmall = ({ children }: { children: ReactNode }) => (
  <Text className="soft" style={{ color: soft, fontSize: 14, lineHeight: '22px', margin: '0 0 10px' }}>
    {children}
  </Text>
)

/** The one thing the letter asks for; the address is also written out, for mail programs that show text only. */
export const LetterLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <Button
    href={href}
    className="button"
    style={{
      backgroundColor: accent,
      borderRadius: 2,
      color: face['on-accent'].light,
      display: 'inline-block',
      fontSize: 16,
      fontWeight: 600,
      margin: '8px 0 20px',
      padding: '12px 24px',
    }}
  >
    {children}
  </Button>
)

/** Another way on, inside a sentence. */
export const LetterAside = ({ href, children }: { href: string; children: ReactNode }) => (
  <Link href={href} className="accent" style={{ color: accent, textDecoration: 'underline' }}>
    {children}
  </Link>
)
