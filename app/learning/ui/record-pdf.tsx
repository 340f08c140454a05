import { Document, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer'
import { day } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/language.ts'
import { scoreText } from '#app/practice/score.ts'
import { FallingTiles } from '#app/ui/paper/falling-tiles.tsx'
import { printable } from '#app/ui/paper/printable.ts'
import { accent, ink, layOutTypes, line, soft, words } from '#app/ui/paper/types.ts'
import { recordWords } from '../record-words.ts'
import type { RecordedCourse } from '../record.server.ts'

type Course = Omit<RecordedCourse, 'certificate'> & {
  certificate: (NonNullable<RecordedCourse['certificate']> & { shown: string }) | null
}

export type Sheet = {
  language: Language
  holder: string
  brand: string
  legalName: string
  site: string
  now: Date
  courses: Course[]
}

/** Set a person's record in type. */
export function recordPdf(sheet: Sheet): Promise<Buffer> {
  layOutTypes()
  return renderToBuffer(<LearningRecord sheet={sheet} />)
}

function LearningRecord({ sheet }: { sheet: Sheet }) {
  const { language, holder, brand, legalName, site, now, courses } = sheet
  const say = recordWords(language)
  const title = say('sheet.title', { holder: printable(holder) })
  return (
    <Document title={title} author={brand} subject={say('sheet.subject')} language={language} pdfVersion="1.7">
      <Page size="A4" style={look.page}>
        <View style={look.foot} fixed>
          <Text>{`${legalName} · ${say('sheet.note', { site })}`}</Text>
          <Text render={({ pageNumber, totalPages }) => say('sheet.page', { page: pageNumber, pages: totalPages })} />
        </View>
        <View style={look.head}>
          <Text style={look.brand}>{brand}</Text>
          <FallingTiles />
        </View>
        <Text style={look.title}>{title}</Text>
        <Text style={look.soft}>{say('sheet.asOf', { day: day(now, language) })}</Text>
        {courses.map((course) => (
          <Recorded key={course.id} course={course} language={language} />
        ))}
      </Page>
    </Document>
  )
}

function Recorded({ course, language }: { course: Course; language: Language }) {
  const say = recordWords(language)
  const { certificate } = course
  const standing = course.completedAt
    ? say('finished', { day: day(course.completedAt, language) })
    : say('begun', { day: day(course.enrolledAt, language) })
  const revoked = certificate?.revokedAt && say('revoked', { day: day(certificate.revokedAt, language) })
  const named = certificate && say('certificate', { code: certificate.shown })
  return (
    <View style={look.course}>
      <Text style={look.courseTitle} minPresenceAhead={60}>
        {printable(course.title)}
      </Text>
      <Text style={look.strong}>{[standing, named, revoked].filter(Boolean).join(' · ')}</Text>
      {course.lessons.length > 0 && <Text style={look.part}>{say('lessons')}</Text>}
      {course.lessons.map(({ id, title, at, by }) => (
        <Row key={id} at={day(at, language)} more={by === 'quiz' ? say('byQuiz') : ''}>
          {title}
        </Row>
      ))}
      {course.attempts.length > 0 && <Text style={look.part}>{say('attempts')}</Text>}
      {course.attempts.map(({ id, quiz, number, at, passed, points }) => (
        <Row
          key={id}
          at={day(at, language)}
          more={[say(passed ? 'passed' : 'failed'), points && say('points', scoreText(points, language))]
            .filter(Boolean)
            .join(', ')}
        >
          {say('attempt', { quiz, number })}
        </Row>
      ))}
    </View>
  )
}

const Row = ({ at, more, children }: { at: string; more: string; children: string }) => (
  <View style={look.row} wrap={false}>
    <Text style={look.when}>{at}</Text>
    <Text style={look.what}>{printable(children)}</Text>
    <Text style={look.more}>{more}</Text>
  </View>
)

const text = { fontSize: 10, lineHeight: 1.4 }
const look = StyleSheet.create({
  page: { padding: 56, paddingBottom: 80, color: ink, ...words.explained, fontSize: 10 },
  head: { flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-end', marginBottom: 28 },
  brand: { ...words.said, fontSize: 13, lineHeight: 1.2 },
  title: { ...words.said, fontSize: 28, lineHeight: 1.15, color: accent, marginBottom: 4 },
  soft: { ...text, color: soft },
  course: { marginTop: 24, borderTopWidth: 1.5, borderTopColor: accent, paddingTop: 10 },
  courseTitle: { ...words.said, fontSize: 16, lineHeight: 1.25, marginBottom: 3 },
  strong: { ...words.strong, ...text },
  part: { ...words.said, fontSize: 12, lineHeight: 1.3, marginTop: 12, marginBottom: 3 },
  row: { flexDirection: 'row', gap: 12, borderTopWidth: 0.5, borderTopColor: line, paddingVertical: 4 },
  when: { ...text, width: 104, color: soft },
  what: { ...text, flex: 1 },
  more: { ...text, width: 130, textAlign: 'right', color: soft },
  foot: {
    position: 'absolute',
    bottom: 36,
    left: 56,
    right: 56,
    flexDirection: 'row',
    justifyContent: 'space-between',
    color: soft,
    fontSize: 8.5,
  },
})
