/**
 * Pairs that a model may use, in columns: indices into the roster, points of cost, and which needs of the review the
 * person meets. Linked by review and by person (-1 ends a list), so that new ones join at the front.
 */
export type Columns = {
  count: number
  opening: Int32Array
  person: Int32Array
  cost: Int32Array
  meets: Uint8Array
  nextOfOpening: Int32Array
  nextOfPerson: Int32Array
  readonly firstOfOpening: Int32Array
  readonly firstOfPerson: Int32Array
}

export const newColumns = (openings: number, people: number): Columns => ({
  count: 0,
  opening: new Int32Array(1024),
  person: new Int32Array(1024),
  cost: new Int32Array(1024),
  meets: new Uint8Array(1024),
  nextOfOpening: new Int32Array(1024),
  nextOfPerson: new Int32Array(1024),
  firstOfOpening: new Int32Array(openings).fill(-1),
  firstOfPerson: new Int32Array(people).fill(-1),
})

export type Pairing = {
  readonly opening: number
  readonly person: number
  readonly cost: number
  readonly meets: number
}

/** Appends a column and answers its number. The pair must not be there yet. */
export function addColumn(columns: Columns, { opening, person, cost, meets }: Pairing): number {
  if (columns.count === columns.opening.length) makeRoom(columns)
  const column = columns.count
  columns.count += 1
  columns.opening[column] = opening
  columns.person[column] = person
  columns.cost[column] = cost
  columns.meets[column] = meets
  columns.nextOfOpening[column] = columns.firstOfOpening[opening] ?? -1
  columns.firstOfOpening[opening] = column
  columns.nextOfPerson[column] = columns.firstOfPerson[person] ?? -1
  columns.firstOfPerson[person] = column
  return column
}

function makeRoom(columns: Columns): void {
  const room = columns.count * 2
  const longer = (old: Int32Array): Int32Array => {
    const fresh = new Int32Array(room)
    fresh.set(old)
    return fresh
  }
  columns.opening = longer(columns.opening)
  columns.person = longer(columns.person)
  columns.cost = longer(columns.cost)
  columns.nextOfOpening = longer(columns.nextOfOpening)
  columns.nextOfPerson = longer(columns.nextOfPerson)
  const meets = new Uint8Array(room)
  meets.set(columns.meets)
  columns.meets = meets
}

export const pairingAt = (columns: Columns, column: number): Pairing => ({
  opening: columns.opening[column] ?? 0,
  person: columns.person[column] ?? 0,
  cost: columns.cost[column] ?? 0,
  meets: columns.meets[column] ?? 0,
})

/** The numbers of a review's columns, latest first. */
export function columnsOf(columns: Columns, opening: number): number[] {
  const found: number[] = []
  for (
    let column = columns.firstOfOpening[opening] ?? -1;
    column >= 0;
    column = columns.nextOfOpening[column] ?? -1
  )
    found.push(column)
  return found
}

/** Drops the columns that came last, until so many are left. */
export function dropColumns(columns: Columns, count: number): void {
  for (let column = columns.count - 1; column >= count; column -= 1) {
    const [opening, person] = [columns.opening[column] ?? 0, columns.person[column] ?? 0]
    columns.firstOfOpening[opening] = columns.nextOfOpening[column] ?? -1
    columns.firstOfPerson[person] = columns.nextOfPerson[column] ?? -1
  }
  columns.count = Math.min(columns.count, count)
}

/** The number of a pair's column; -1 when the pair has none. */
export function columnBetween(columns: Columns, opening: number, person: number): number {
  let column = columns.firstOfPerson[person] ?? -1
  while (column >= 0 && columns.opening[column] !== opening) column = columns.nextOfPerson[column] ?? -1
  return column
}
