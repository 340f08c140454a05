import type { Like } from '#app/i18n/words.ts'
import { checkoutEn } from './checkout-en.ts'
import { officeEn } from './office-en.ts'
import { orderEn } from './order-en.ts'
import { windowEn } from './window-en.ts'
import type { it } from './it.ts'

export const en: Like<typeof it> = { ...windowEn, ...checkoutEn, ...orderEn, ...officeEn }
