import { Document, Link, Page, renderToBuffer, Text, View } from '@react-pdf/renderer'
import { layOutTypes } from '#app/ui/paper/types.ts'
import { FallingTiles, Tile } from '#app/ui/paper/falling-tiles.tsx'
import { printable } from '#app/ui/paper/printable.ts'
import { QrCode } from '#app/ui/paper/qr-code.tsx'
import type { CertificatePaper } from '../certificate-paper.server.ts'
import { certificateWords } from '../certificate-words.ts'
import { fitting, sheet as style } from './certificate-style.ts'

/** Set a certificate in type. */
export function certificatePdf(paper: CertificatePaper): Promise<Buffer> {
  layOutTypes()
  return renderToBuffer(<Certificate paper={paper} />)
}

type Props = { paper: CertificatePaper }

function Certificate({ paper }: Props) {
  const { language, brand, holder, course } = paper
  const say = certificateWords(language)
  return (
    <Document
      title={say('paper.title', { holder: printable(holder), course: printable(course) })}
      author={brand}
      subject={say('paper.subject')}
      creator={brand}
      producer={brand}
      language={language}
      pdfVersion="1.7"
    >
      <Page size="A4" style={style.page}>
        <View style={style.band} fixed />
        <Foot paper={paper} />
        <View style={style.head}>
          <Said style={style.brand}>{brand}</Said>
          <FallingTiles />
        </View>
        <Said style={style.kind}>{say('title')}</Said>
        <Text style={style.line}>{say('says')}</Text>
        <Said style={[style.holder, { fontSize: fitting(holder, 34) }]}>{holder}</Said>
        <Text style={style.line}>{say('completed')}</Text>
        <Said style={[style.course, { fontSize: fitting(course, 25) }]}>{course}</Said>
        <Said style={style.elsewhere}>{paper.courseElsewhere}</Said>
        <Facts paper={paper} />
        <Outcomes paper={paper} />
      </Page>
    </Document>
  )
}

const Facts = ({ paper }: Props) => (
  <View style={style.facts}>
    {paper.facts.map(({ name, value }) => (
      <View key={name}>
        <Text style={style.soft}>{name}</Text>
        <Said style={style.fact}>{value}</Said>
      </View>
    ))}
  </View>
)

function Outcomes({ paper: { language, outcomes } }: Props) {
  if (outcomes.length === 0) return null
  return (
    <View>
      <Text style={style.heading}>{certificateWords(language)('learnt')}</Text>
      {outcomes.map((outcome, at) => (
        <View key={at} style={style.outcome} wrap={false}>
          <Tile />
          <Said style={style.grows}>{outcome}</Said>
        </View>
      ))}
    </View>
  )
}

function Foot({ paper }: Props) {
  const say = certificateWords(paper.language)
  return (
    <View style={style.foot} fixed>
      <QrCode of={paper.url} size={92} />
      <View style={style.grows}>
        <Text style={style.check}>{say('paper.check')}</Text>
        <Link src={paper.url} style={style.link}>
          {paper.url}
        </Link>
        <Text style={style.issuer}>{say('paper.issuer')}</Text>
        {paper.seller.map((words) => (
          <Said key={words} style={style.small}>
            {words}
          </Said>
        ))}
      </View>
    </View>
  )
}

type Look = (typeof style)[keyof typeof style] | { fontSize: number }

// What people wrote: only what can be set in type.
const Said = ({ style: look, children }: { style: Look | Look[]; children: string }) => (
  <Text style={[style.line, look].flat()}>{printable(children)}</Text>
)
