type ParameterOf<Pattern extends string> = Pattern extends `${infer Part}/${infer Rest}`
  ? ParameterOf<Part> | ParameterOf<Rest>
  : Pattern extends `:${infer Name}`
    ? Name
    : never

type Query = Readonly<Record<string, string | number | null | undefined>>

/** An address of the product: called with its parameters it is a link; its pattern is what the router reads. */
export type Path<Pattern extends string> = ((
  ...given: [ParameterOf<Pattern>] extends [never]
    ? [query?: Query]
    : [parameters: Readonly<Record<ParameterOf<Pattern>, string | number>>, query?: Query]
) => string) & { readonly pattern: Pattern }

export function path<const Pattern extends string>(pattern: Pattern): Path<Pattern> {
  const parameters = pattern.includes(':')
  const link = (...given: readonly (Query | undefined)[]) =>
    parameters ? withQuery(filled(pattern, given[0] ?? {}), given[1]) : withQuery(pattern, given[0])
  return Object.assign(link, { pattern })
}

const filled = (pattern: string, parameters: Query): string =>
  pattern.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(parameters[name])))

function withQuery(address: string, query: Query = {}): string {
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === null || value === undefined || value === '' ? [] : [[name, String(value)]],
  )
  return given.length === 0 ? address : `${address}?${new URLSearchParams(given)}`
}
