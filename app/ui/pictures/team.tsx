import type { ReactNode } from 'react'
import { Cook, Doctor, Owner } from './cast.tsx'
import { At, Drawing, type Told } from './drawing.tsx'
import { Driver, Receptionist } from './more-cast.tsx'

/** A firm is the people in it, and the words that go from one to the other. */
export const TeamPicture = ({ title }: Told) => (
  <Drawing width={800} height={340} title={title}>
    <path className="tint" d="M20 96L780 86V300H14Z" />
    <Person x={96} y={252} wash="accent">
      <Owner />
    </Person>
    <Person x={262} y={262} flip wash="second">
      <Receptionist />
    </Person>
    <Person x={412} y={246} wash="tint">
      <Doctor />
    </Person>
    <Person x={574} y={258} flip wash="accent">
      <Driver />
    </Person>
    <Person x={700} y={252} flip wash="second">
      <Cook />
    </Person>
    <Bubble x={142} y={58} wash="accent" />
    <Bubble x={640} y={50} flip wash="second" />
  </Drawing>
)

type Someone = { x: number; y: number; flip?: boolean; wash: string; children: ReactNode }

const Person = ({ x, y, flip, wash, children }: Someone) => (
  <At x={x} y={y} flip={flip}>
    <path className="body" d="M-28 6C-62 12-86 34-92 70L-100 120H96C94 84 86 48 66 26 52 12 36 6 22 6Z" />
    <path className={wash} d="M-22 14C-56 20-80 42-86 78L-94 128H104C102 92 94 56 74 34 60 20 44 14 30 14Z" />
    <path d="M-30 8Q-2 32 24 8" />
    {children}
  </At>
)

const Bubble = ({ x, y, flip, wash }: { x: number; y: number; flip?: boolean; wash: string }) => (
  <At x={x} y={y} flip={flip}>
    <path className="body" d="M-4-48Q44-54 92-48 102-22 94 6 56 12 30 10L4 34Q10 18 8 8L-4 6Q-14-22-4-48Z" />
    <path className={wash} d="M4-40Q52-46 100-40 110-14 102 14 64 20 38 18L8 46Q18 26 16 16L4 14Q-6-14 4-40Z" />
    <path className="bold" d="M16-22h16" />
    <path className="fine" d="M42-22q16-3 34 0" />
  </At>
)
