import { createContext, useContext, type ReactNode } from 'react'
import { fileSize } from '#app/i18n/format.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { secondsOf } from '../../parts.ts'
import { catalogWords } from '../../words.ts'
import { LivePart } from './live-part.tsx'
import { useAround } from './surroundings.tsx'

type Titled = { src: string; title: string }

const endingOf = (src: string) => src.slice(src.lastIndexOf('.') + 1).toUpperCase()

/** A file to take home, with what it is and how large. */
export function Download({ src, title }: Titled) {
  const language = useLanguage()
  const say = catalogWords(language)
  const { href, bytes } = useAround().file('files', src)
  const about = [endingOf(src), ...(bytes === null ? [] : [fileSize(bytes, language)])].join(', ')
  return (
    <p className="download">
      <span className="piece-kind">{say('parts.download')}</span>
      <a href={href} download={src.slice(src.indexOf('/') + 1)}>
        {title}
      </a>{' '}
      <span className="hint">({about})</span>
    </p>
  )
}

/** Something to listen to; its words are there to be read, and on paper they are all there is. */
export function Audio({ src, title, children }: Titled & { children?: ReactNode }) {
  const say = catalogWords(useLanguage())
  return (
    <figure className="audio">
      <figcaption>
        <p className="piece-kind">{say('parts.listen')}</p>
        <p className="piece-title">{title}</p>
      </figcaption>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- its words stand below, to be opened */}
      <audio
        controls
        preload="none"
        src={useAround().file('media', src).href}
        aria-label={title}
        className="no-print"
      />
      <details className="fold">
        <summary>{say('parts.transcript')}</summary>
        <div className="fold-text">{children}</div>
      </details>
    </figure>
  )
}

const speeds = ['0.75', '1', '1.25', '1.5', '2']
const VideoPlace = createContext('#')

type VideoProps = Titled & { captions: string; length: string; watch?: string; children?: ReactNode }

/**
 * A video of ours: the browser's own player, with captions and chapters. A script lets one choose chapter and speed on the
 * page, comes back to where one was, and tells what was watched.
 */
export function Video({ src, title, captions, length, watch, children }: VideoProps) {
  const say = catalogWords(useLanguage())
  const around = useAround()
  const { href } = around.file('media', src)
  const { saveTo, position, percent } = around.video(src)
  return (
    <figure className="video" data-video={src} data-save={saveTo ?? undefined}>
      <LivePart />
      <figcaption>
        <p className="piece-kind">
          {say('parts.watch')} · {length}
        </p>
        <p className="piece-title">{title}</p>
      </figcaption>
      <Player title={title} captions={captions} href={href} from={position < secondsOf(length) - 2 ? position : 0} />
      {children && (
        <VideoPlace value={href}>
          <ol className="chapters" aria-label={say('parts.chapters')}>
            {children}
          </ol>
        </VideoPlace>
      )}
      {watch && <MustWatch least={Number(watch)} percent={percent} counted={saveTo !== null} />}
      <p className="hint only-print">{say('parts.onlyOnline')}</p>
    </figure>
  )
}

type PlayerProps = { title: string; captions: string; href: string; from: number }

function Player({ title, captions, href, from }: PlayerProps) {
  const language = useLanguage()
  const say = catalogWords(language)
  return (
    <div className="no-print">
      <video controls playsInline preload="metadata" src={from > 0 ? `${href}#t=${from}` : href} aria-label={title}>
        <track
          kind="captions"
          src={useAround().file('media', captions).href}
          srcLang={/\.(it|en)\./.exec(captions)?.[1] ?? language}
          label={say('parts.captions')}
          default
        />
      </video>
      <label className="video-speed" hidden>
        {say('parts.speed')}{' '}
        <select className="input" defaultValue="1">
          {speeds.map((speed) => (
            <option key={speed} value={speed}>
              {speed}×
            </option>
          ))}
        </select>
      </label>
      {from > 0 && <p className="hint">{say('parts.resume')}</p>}
    </div>
  )
}

function MustWatch({ least, percent, counted }: { least: number; percent: number; counted: boolean }) {
  const say = catalogWords(useLanguage())
  if (!counted) return null
  return (
    <p className="hint">
      {percent >= least ? `✓ ${say('parts.watchedEnough')}` : say('parts.mustWatch', { least })}{' '}
      {percent > 0 && say('parts.watched', { percent })}
    </p>
  )
}

/** A moment of a video. Without script the link opens the video there. */
export const Chapter = ({ at, title }: { at: string; title: string }) => (
  <li>
    <a href={`${useContext(VideoPlace)}#t=${secondsOf(at)}`} data-at={secondsOf(at)}>
      <span className="chapter-at">{at}</span> {title}
    </a>
  </li>
)

const hosts = {
  youtube: {
    name: 'YouTube',
    page: (video: string) => `https://www.youtube.com/watch?v=${video}`,
    frame: (video: string) => `https://www.youtube-nocookie.com/embed/${video}?autoplay=1`,
  },
  vimeo: {
    name: 'Vimeo',
    page: (video: string) => `https://vimeo.com/${video}`,
    frame: (video: string) => `https://player.vimeo.com/video/${video}?dnt=1&autoplay=1`,
  },
}

/** A video of somebody else's house: nothing is asked of it before one says so. */
export function Embed({ host, video, title }: { host: keyof typeof hosts; video: string; title: string }) {
  const say = catalogWords(useLanguage())
  const { name, page, frame } = hosts[host]
  return (
    <figure className="embed">
      <LivePart />
      <figcaption>
        <p className="piece-kind">{say('parts.watch')}</p>
        <p className="piece-title">{title}</p>
      </figcaption>
      <div className="embed-ask" data-embed={frame(video)} data-title={title}>
        <p>{say('parts.embedAsk', { host: name })}</p>
        <p className="part-end">
          <Button type="button" look="quiet" hidden>
            {say('parts.embedShow')}
          </Button>
          <a href={page(video)} rel="noreferrer">
            {say('parts.embedOpen', { host: name })}
          </a>
        </p>
      </div>
    </figure>
  )
}
