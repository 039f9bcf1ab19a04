/**
 * What a change does, without its points: “Fills what was empty; spreads the work less fairly.” That placements more or fewer
 * are counted says nothing to anybody but the solver.
 */
export function plainEffect(effect: string): string {
  const clauses = effect
    .replace(/\.$/, '')
    .split('; ')
    .map((clause) => clause.replace(/ \([+−][\d,]+ points?\)$/, ''))
    .filter((clause) => !/^(one|\d+) placements? (more|fewer) (is|are) counted$/i.test(clause))
  const [first, ...rest] = clauses
  if (!first) return 'Makes no difference to the team.'
  return `${first.charAt(0).toUpperCase()}${[first.slice(1), ...rest].join('; ')}.`
}
