import { checkoutIt } from './checkout-it.ts'
import { officeIt } from './office-it.ts'
import { orderIt } from './order-it.ts'
import { windowIt } from './window-it.ts'

export const it = { ...windowIt, ...checkoutIt, ...orderIt, ...officeIt }
