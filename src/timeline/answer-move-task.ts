/** What a mailed link to a question of moving lets its bearer do. Its subject is the move. */
export const answerMoveTask = 'answerMove'
