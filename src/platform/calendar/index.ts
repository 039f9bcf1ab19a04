export { type CalendarEntry, type CalendarMethod, calendarOf, sequenceOf } from './calendar.ts'
