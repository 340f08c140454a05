import { askBeforeEmbeds } from './catalog/ui/lesson/embed.island.ts'
import { openForPaper } from './catalog/ui/lesson/paper.island.ts'
import { liveTabs } from './catalog/ui/lesson/tabs.island.ts'
import { followVideos } from './catalog/ui/lesson/video.island.ts'

// The script of those parts of a lesson that come to life: only a page that has one asks for it.
liveTabs()
followVideos()
askBeforeEmbeds()
openForPaper()
