export { type DemoLoading, loadDemo } from './load-demo.ts'
export { type Persona, personas } from './personas.ts'
export { demoToday } from './today.ts'
