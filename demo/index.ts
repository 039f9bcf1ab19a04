export { type DemoLoading, demoToday, loadDemo } from './load-demo.ts'
export { type Persona, personas } from './personas.ts'
