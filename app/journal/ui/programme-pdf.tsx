import { Document, Link, Page, renderToBuffer, Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { layOutTypes } from '#app/ui/paper/types.ts'
import { FallingTiles, Tile } from '#app/ui/paper/falling-tiles.tsx'
import { printable } from '#app/ui/paper/printable.ts'
import type { ProgrammeSheet } from '../programme-sheet.server.ts'
import { programmeWords } from '../programme-words.ts'
import { sheet as style } from './programme-style.ts'

/** Set a programme in type. Takes some tenths of a second of the processor: only from a job. */
export function programmePdf(programme: ProgrammeSheet): Promise<Buffer> {
  layOutTypes()
  return renderToBuffer(<Programme programme={programme} course={printable(programme.title)} />)
}

type Props = { programme: ProgrammeSheet }

function Programme({ programme, course }: Props & { course: string }) {
  const say = programmeWords(programme.language)
  return (
    <Document
      title={say('sheet.title', { course })}
      author={programme.seller.brand}
      subject={say('sheet.subject')}
      creator={programme.seller.brand}
      producer={programme.seller.brand}
      language={programme.language}
      pdfVersion="1.7"
    >
      <Page size="A4" style={style.page} bookmark={{ title: course }}>
        <Foot programme={programme} />
        <Opening programme={programme} />
        <Outcomes programme={programme} />
        <Lessons programme={programme} />
        <Dates programme={programme} />
        <Prices programme={programme} />
        <View style={style.order} wrap={false}>
          <Line>{say('sheet.order', { url: '' }).trim()}</Line>
          <Link src={programme.url} style={style.link}>
            {programme.url}
          </Link>
          <Line style={style.soft}>{say('sheet.asOf', { day: programme.today })}</Line>
        </View>
      </Page>
    </Document>
  )
}

function Opening({ programme: { language, seller, title, summary, lessons, length, trainer, audience } }: Props) {
  const say = programmeWords(language)
  return (
    <View>
      <View style={style.head}>
        <Said style={style.brand}>{seller.brand}</Said>
        <FallingTiles />
      </View>
      <Line style={style.kind}>{say('sheet.kind')}</Line>
      <Said style={style.title}>{title}</Said>
      <Said style={style.lead}>{summary}</Said>
      <View style={style.facts}>
        <Fact name={say('sheet.lessonsName')}>{say('sheet.lessons', { count: lessons.length })}</Fact>
        <Fact name={say('sheet.duration')}>{length}</Fact>
        {trainer && <Fact name={say('sheet.trainer')}>{`${trainer.name}, ${trainer.role}`}</Fact>}
      </View>
      <Section title={say('sheet.audience')}>
        <Said>{audience}</Said>
      </Section>
    </View>
  )
}

const Fact = ({ name, children }: { name: string; children: string }) => (
  <View style={style.fact}>
    <Line style={style.soft}>{name}</Line>
    <Said style={style.strong}>{children}</Said>
  </View>
)

function Outcomes({ programme: { language, outcomes } }: Props) {
  return (
    <Section title={programmeWords(language)('sheet.outcomes')}>
      {outcomes.map((outcome, at) => (
        <View key={at} style={style.outcome} wrap={false}>
          <Tile />
          <Said style={style.grows}>{outcome}</Said>
        </View>
      ))}
    </Section>
  )
}

function Lessons({ programme: { language, lessons } }: Props) {
  return (
    <Section title={programmeWords(language)('sheet.programme')}>
      {lessons.map((lesson, at) => (
        <View key={lesson.id} style={style.row} wrap={false}>
          <Line style={style.number}>{at + 1}</Line>
          <View style={style.grows}>
            <Said style={style.said}>{lesson.title}</Said>
            <Said>{lesson.summary}</Said>
            {lesson.notes && <Said style={style.soft}>{lesson.notes}</Said>}
          </View>
          <Line style={style.side}>{lesson.minutes}</Line>
        </View>
      ))}
    </Section>
  )
}

function Dates({ programme: { language, dates } }: Props) {
  const say = programmeWords(language)
  return (
    <Section title={say('sheet.dates')}>
      {dates.length === 0 && <Line>{say('sheet.noDates')}</Line>}
      {dates.map((date) => (
        <View key={date.id} style={style.row} wrap={false}>
          <View style={style.grows}>
            <Said style={style.strong}>{date.when}</Said>
            <Said>{date.title}</Said>
            <Said style={style.soft}>{date.where}</Said>
          </View>
          <Price price={date.price} vat={date.vat} />
        </View>
      ))}
    </Section>
  )
}

function Prices({ programme: { language, prices } }: Props) {
  if (prices.length === 0) return null
  return (
    <Section title={programmeWords(language)('sheet.prices')}>
      {prices.map((ware) => (
        <View key={ware.id} style={style.row} wrap={false}>
          <View style={style.grows}>
            <Said style={style.strong}>{ware.title}</Said>
            {ware.people && <Line style={style.soft}>{ware.people}</Line>}
            {ware.lowest && <Line style={style.soft}>{ware.lowest}</Line>}
          </View>
          <Price price={ware.price} vat={ware.vat} />
        </View>
      ))}
    </Section>
  )
}

const Price = ({ price, vat }: { price: string; vat: string }) => (
  <View style={style.side}>
    <Line style={style.price}>{price}</Line>
    {vat && <Line style={style.soft}>{vat}</Line>}
  </View>
)

// A heading never stands alone at the foot of a sheet.
const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <View style={style.section} {...marked(title)}>
    <Line style={style.heading} minPresenceAhead={90}>
      {title}
    </Line>
    {children}
  </View>
)

// Every part can carry a bookmark; the library's types know it of sheets only.
const marked = (title: string) => ({ bookmark: { title } })

function Foot({ programme: { language, seller } }: Props) {
  const say = programmeWords(language)
  return (
    <View style={style.foot} fixed>
      <View style={style.grows}>
        {seller.lines.map((words) => (
          <Said key={words} style={style.small}>
            {words}
          </Said>
        ))}
      </View>
      <Text render={({ pageNumber, totalPages }) => say('sheet.page', { page: pageNumber, pages: totalPages })} />
    </View>
  )
}

type Words = { style?: (typeof style)[keyof typeof style]; minPresenceAhead?: number; children: ReactNode }

// The height of lines is said of each text: inherited, the library takes it twice where a page number is drawn.
const Line = ({ style: look, ...rest }: Words) => <Text style={look ? [style.line, look] : style.line} {...rest} />

// What people wrote: only what can be set in type.
const Said = ({ children, ...rest }: Words & { children: string }) => <Line {...rest}>{printable(children)}</Line>
