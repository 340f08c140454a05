import { countDown } from './practice/ui/countdown.island.ts'
import { keepReached } from './learning/ui/reached.island.ts'
import { showWaiting } from './learning/ui/waiting.island.ts'
import { recountPrice } from './shop/ui/firm-price.island.ts'
import { showAccount } from './ui/account.island.ts'
import { autosave } from './ui/autosave.island.ts'
import { keepOfflinePage } from './ui/offline.island.ts'

// Every small script of the pages that are not hydrated. Each listens or looks for its own `data-island`.
showAccount()
autosave()
countDown()
recountPrice()
keepOfflinePage()
showWaiting()
keepReached()
