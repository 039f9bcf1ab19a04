/** What a mailed link to a question of standing by lets its bearer do. Its subject is the standby. */
export const answerStandbyTask = 'answerStandby'
