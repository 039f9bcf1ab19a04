import type { Framework } from '../framework.ts'

/** The same without mention of what is gone: sections in activities, activities in days, scopes and levels in descriptors. */
export function tidied(framework: Framework): Framework {
  const { sections, activities, days, estimates } = framework
  const only = (keys: readonly string[], known: readonly { readonly key: string }[]) =>
    keys.filter((key) => known.some((one) => one.key === key))
  return {
    ...framework,
    activities: activities.map((kind) => ({ ...kind, sections: only(kind.sections, sections) })),
    days: days.map(({ opens, closes }) => ({
      opens: only(opens, activities),
      closes: only(closes, activities),
    })),
    estimates: estimates && {
      ...estimates,
      descriptors: estimates.descriptors.filter(
        ({ scope, level, statements }) =>
          statements.length > 0 &&
          estimates.scopes.some(({ key }) => key === scope) &&
          estimates.scale.some(({ key }) => key === level),
      ),
    },
  }
}
