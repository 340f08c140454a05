/** The first rule that fits, used up once. A rule with `count: 'each'` is never used up. */
export function takeFirst<T extends { count?: number | 'each' }>(
  rules: T[],
  fits: (rule: T) => boolean,
): T | undefined {
  const rule = rules.find(fits)
  if (!rule || rule.count === 'each') return rule
  rule.count = (rule.count ?? 1) - 1
  if (rule.count < 1) rules.splice(rules.indexOf(rule), 1)
  return rule
}
