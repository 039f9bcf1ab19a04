export { type CalendarEntry, type CalendarMethod, calendarOf } from './calendar.ts'
