/** What a course helps with. `content/courses/<course>/course.yaml` names some of these; their labels stand in `words/`. */
export const needs = [
  'talk-inside',
  'lead-people',
  'inform-in-time',
  'first-contact',
  'complaints',
  'keep-customers',
  'measure-culture',
] as const
export type Need = (typeof needs)[number]

/** For whom a course is, by what they do in the firm. */
export const roles = ['owner', 'team-lead', 'front-line', 'back-office'] as const
export type Role = (typeof roles)[number]
