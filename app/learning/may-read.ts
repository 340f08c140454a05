/** How somebody stands to a course: it is open to them, it once was, or it never was. */
export type Access = 'open' | 'closed' | 'none'

/** A lesson as far as reading it is concerned; `pinned` when it stands in the release the reader follows. */
export type Readable = { free: boolean; pinned: boolean }

/** Whether somebody may read a lesson: free ones everybody, the others whoever has the course open and follows them. */
export const mayRead = (lesson: Readable, access: Access) => lesson.free || (access === 'open' && lesson.pinned)

/** Why not: the course was taken back, it was never theirs, or the lesson came with a release they do not follow. */
export const whyNot = (access: Access): 'closed' | 'locked' | 'newer' =>
  access === 'open' ? 'newer' : access === 'closed' ? 'closed' : 'locked'
