export { daysAhead, setDaysAhead } from './store.ts'
