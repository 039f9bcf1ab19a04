export { loadDemo } from './load-demo.ts'
export { personas } from './personas.ts'
export { demoToday } from './today.ts'
