/**
 * A column of its own for each row at the least cost in all: the Hungarian method by shortest augmenting paths
 * (Kuhn 1955; Jonker and Volgenant 1987), rows² × columns. Each row lists what each column costs; there are at least as many columns.
 */
export function cheapest(costs: readonly Float64Array[]): number[] {
  const columns = costs[0]?.length ?? 0
  const rowPrice = new Float64Array(costs.length)
  const columnPrice = new Float64Array(columns)
  const rowOf = new Int32Array(columns).fill(-1)
  for (let row = 0; row < costs.length; row += 1) augment({ costs, rowPrice, columnPrice, rowOf }, row)
  const chosen = Array.from({ length: costs.length }, () => -1)
  for (const [column, row] of rowOf.entries()) if (row >= 0) chosen[row] = column
  return chosen
}

type Matching = {
  readonly costs: readonly Float64Array[]
  readonly rowPrice: Float64Array
  readonly columnPrice: Float64Array
  readonly rowOf: Int32Array
}

function augment(matching: Matching, start: number): void {
  const { costs, rowPrice, columnPrice, rowOf } = matching
  const distance = new Float64Array(rowOf.length).fill(Number.POSITIVE_INFINITY)
  const before = new Int32Array(rowOf.length).fill(-1)
  const done = new Uint8Array(rowOf.length)
  let row = start
  let from = -1
  let reached = 0
  for (;;) {
    let next = -1
    for (let column = 0; column < rowOf.length; column += 1) {
      if (done[column] === 1) continue
      const reduced = (costs[row]?.[column] ?? 0) - (rowPrice[row] ?? 0) - (columnPrice[column] ?? 0)
      if (reached + reduced < (distance[column] ?? 0)) {
        distance[column] = reached + reduced
        before[column] = from
      }
      if (next < 0 || (distance[column] ?? 0) < (distance[next] ?? 0)) next = column
    }
    reached = distance[next] ?? 0
    done[next] = 1
    from = next
    row = rowOf[next] ?? -1
    if (row < 0) break
  }
  reprice(matching, { start, distance, done, reached })
  for (let column = from; column >= 0;) {
    const previous = before[column] ?? -1
    rowOf[column] = previous < 0 ? start : (rowOf[previous] ?? -1)
    column = previous
  }
}

type Path = {
  readonly start: number
  readonly distance: Float64Array
  readonly done: Uint8Array
  readonly reached: number
}

function reprice({ rowPrice, columnPrice, rowOf }: Matching, { start, distance, done, reached }: Path): void {
  rowPrice[start] = (rowPrice[start] ?? 0) + reached
  for (const [column, row] of rowOf.entries()) {
    if (done[column] !== 1) continue
    const spare = reached - (distance[column] ?? 0)
    if (row >= 0) rowPrice[row] = (rowPrice[row] ?? 0) + spare
    columnPrice[column] = (columnPrice[column] ?? 0) - spare
  }
}
