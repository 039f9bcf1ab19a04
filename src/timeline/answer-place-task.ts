/** What a mailed link to a place lets its bearer do: see `makeTaskLink`. Its subject is the placement. */
export const answerPlaceTask = 'answerPlace'
