/**
 * What a room's facts say, one sentence each. `{person}` stands for what the fact's body has under that name:
 * an identifier becomes the name it had best known, a day a date, a word of `values` its words.
 * Sentences read bodies loosely because a log outlives the shapes that were written to it.
 */
export type RoomWording = {
  readonly sentences: Readonly<Record<string, string>>
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>
}
